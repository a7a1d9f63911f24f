import type { Finding } from '../finding.ts';
import { allDirectives, type Directive } from '../routing/nginx/parse.ts';
import { faultOf, type Rule } from './rule.ts';
import { ownerOf, type ProxyFile, proxyFiles } from './view/proxy-files.ts';

/** An `if` asks for what the sign-on answered, but is asked before it: the answer is always empty. */
export const earlyCondition: Rule = {
  id: 'early-condition',
  summary: 'an `if` asks for what the sign-on has not answered yet',
  check: (stack) => {
    const files = proxyFiles(stack);
    const answers = new Set(
      files.flatMap((file) => directivesIn(file).filter(isAnswer)).map(({ args }) => args[0]?.value ?? ''),
    );
    return files.flatMap((file) =>
      askedEarly(file.configuration?.directives ?? []).flatMap((directive) =>
        check(directive, answers, { path: file.path, service: ownerOf(stack, file) }),
      ),
    );
  },
};

function directivesIn({ configuration }: ProxyFile): readonly Directive[] {
  return [...allDirectives(configuration?.directives ?? [])];
}

/** In a named location, where error pages lead, the sign-on has answered. */
function askedEarly(directives: readonly Directive[]): readonly Directive[] {
  return directives.flatMap((directive) => {
    if (directive.name.value === 'location' && directive.args[0]?.value.startsWith('@')) return [];
    return [directive, ...askedEarly(directive.block ?? [])];
  });
}

function isAnswer({ name }: Directive): boolean {
  return name.value === 'auth_request_set';
}

function check(
  { name, args }: Directive,
  answers: ReadonlySet<string>,
  { path, service }: Pick<ProxyFile, 'path' | 'service'>,
): Finding[] {
  const condition = args.map(({ value }) => value).join(' ');
  const variable = /\$\w+/.exec(condition)?.[0] ?? '';
  if (name.value !== 'if' || !answers.has(variable)) return [];
  return [
    faultOf(earlyCondition, service, {
      severity: 'error',
      message: `\`if ${condition}\` in \`${path}\` is asked before the sign-on has answered: \`${variable}\` is still empty there.`,
      help: 'Use `error_page 401 = @name;` and answer in that location.',
      location: name.location,
    }),
  ];
}
