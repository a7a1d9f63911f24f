import { allDirectives } from '../routing/nginx/parse.ts';
import { faultOf, type Rule } from './rule.ts';
import { ownerOf, proxyFiles } from './view/proxy-files.ts';

/** After the sign-on people come back to a path of the wrong hostname. */
export const signOnReturn: Rule = {
  id: 'sign-on-return',
  summary: 'the address to come back to after the sign-on has no hostname',
  check: (stack) =>
    proxyFiles(stack).flatMap((file) =>
      [...allDirectives(file.configuration?.directives ?? [])].flatMap(({ name, args }) => {
        const url = args.find(({ value }) =>
          /^https?:\/\/(?!\$(?:http_)?host\b).*[?&]rd=\$(?:request_)?uri/.test(value),
        );
        if (!['return', 'rewrite'].includes(name.value) || url === undefined) return [];
        return [
          faultOf(signOnReturn, ownerOf(stack, file), {
            severity: 'error',
            message: `\`${file.path}\` sends people to the sign-on with a path alone to come back to: they end on the hostname of the sign-on.`,
            help: 'Write `rd=https://$host$request_uri`.',
            location: url.location,
          }),
        ];
      }),
    ),
};
