import { allDirectives, type Directive } from '../routing/nginx/parse.ts';
import { faultOf, type Rule } from './rule.ts';
import { ownerOf, proxyFiles } from './view/proxy-files.ts';

/** A location that neither passes a request on nor answers it: everything below it ends in 404. */
export const deadLocation: Rule = {
  id: 'dead-location',
  summary: 'a location of the proxy neither passes a request on nor answers it',
  check: (stack) =>
    proxyFiles(stack)
      .filter(({ target }) => target.startsWith('/etc/nginx/vhost.d/'))
      .flatMap((file) =>
        [...allDirectives(file.configuration?.directives ?? [])].filter(isDead).map(({ name, args }) =>
          faultOf(deadLocation, ownerOf(stack, file), {
            severity: 'error',
            message: `\`location ${args.map(({ value }) => value).join(' ')}\` in \`${file.path}\` passes no request on: each ends in 404.`,
            help: 'Give it a `proxy_pass`, or leave it out: a directive for all locations stands outside of them.',
            location: { ...name.location, range: spanOf(name.location.range, args.at(-1)?.location.range ?? null) },
          }),
        ),
      ),
};

/** What answers, or may: an include, an `if`, a script, a location within. */
const ANSWERS =
  /^(?:(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass|return|rewrite|root|alias|try_files|index|autoindex|empty_gif|stub_status|include|if|location|deny|\w+_by_lua\w*|js_content)$/;

function isDead({ name, block }: Directive): boolean {
  return name.value === 'location' && block !== null && !block.some((inner) => ANSWERS.test(inner.name.value));
}

type Span = Directive['name']['location']['range'];

function spanOf(from: Span, to: Span): Span {
  return from === null || to === null ? from : { ...from, endLine: to.endLine, endColumn: to.endColumn };
}
