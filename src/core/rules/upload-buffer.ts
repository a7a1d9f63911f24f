import { allDirectives } from '../routing/nginx/parse.ts';
import { faultOf, type Rule } from './rule.ts';
import { ownerOf, proxyFiles } from './view/proxy-files.ts';

/** Without a buffer nginx never reads the body of a request: uploads hang until they time out. */
export const uploadBuffer: Rule = {
  id: 'upload-buffer',
  summary: 'the proxy has no buffer for the body of a request',
  check: (stack) =>
    proxyFiles(stack).flatMap((file) =>
      [...allDirectives(file.configuration?.directives ?? [])]
        .filter(
          ({ name, args }) => name.value === 'client_body_buffer_size' && /^0+[kKmM]?$/.test(args[0]?.value ?? ''),
        )
        .map(({ name, args }) =>
          faultOf(uploadBuffer, ownerOf(stack, file), {
            severity: 'error',
            message: `\`client_body_buffer_size 0\` in \`${file.path}\`: uploads hang, for nginx has nothing to read them into.`,
            help: 'Leave it out, or give a size like `1m`. The largest upload is set by `client_max_body_size`, where 0 means any.',
            location: args[0]?.location ?? name.location,
          }),
        ),
    ),
};
