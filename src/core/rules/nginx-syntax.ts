import { faultOf, type Rule } from './rule.ts';
import { ownerOf, proxyFiles } from './view/proxy-files.ts';

/** A file of the proxy that nginx refuses to read: it goes on with the old ones, and does not start again. */
export const nginxSyntax: Rule = {
  id: 'nginx-syntax',
  summary: 'a file of the proxy cannot be read by nginx',
  check: (stack) =>
    proxyFiles(stack).flatMap((file) => {
      const fault = file.configuration?.fault ?? null;
      if (fault === null) return [];
      return [
        faultOf(nginxSyntax, ownerOf(stack, file), {
          severity: 'error',
          message: `nginx cannot read \`${file.path}\`: ${fault.message}`,
          help: 'nginx refuses every file then: the hostnames of all services keep their old rules, and after a restart none is answered.',
          location: fault.location,
        }),
      ];
    }),
};
