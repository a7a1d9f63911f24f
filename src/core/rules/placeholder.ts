import type { Located, Service } from '../compose/project.ts';
import { type Finding, finding } from '../finding.ts';
import type { Rule, Stack } from './rule.ts';
import { configurationOf } from './view/checkout.ts';
import { findInText } from './view/text.ts';
import { short, toldTo } from './view/told.ts';

/** A value of the documentation was never replaced. */
export const placeholder: Rule = {
  id: 'placeholder',
  summary: 'a value of the documentation was never replaced: YOUR_TOKEN, example.com',
  check: (stack) => {
    const pattern = patternFor(stack);
    const services = [...stack.project.services.values()];
    const inStack = services.flatMap((service) =>
      toldTo(service).flatMap((word) =>
        [...word.value.matchAll(pattern)].map(([value]) => tell({ ...word, value }, service)),
      ),
    );
    const inFiles = [...configurationOf(stack.checkout)].flatMap(([path, text]) =>
      findInText(path, withoutComments(text), pattern).map((found) => tell(found, mounting(stack, path))),
    );
    return [...inStack, ...inFiles];
  },
};

const FILL_IN = String.raw`\bYOUR[_-][A-Z][A-Z0-9_-]*\b|<your[-_ ][^<>\n]{1,60}>|\b(?:CHANGE_?ME|REPLACE_?ME)\b`;
const EXAMPLE = String.raw`(?<![\w.-])(?:[a-z0-9-]+\.)*example\.(?:com|org|net)(?![\w-]|\.\w)`;

/** Example hostnames are meant where the stack itself is one, or where nobody can tell. */
function patternFor({ roles: { zone } }: Stack): RegExp {
  const real = zone !== null && !new RegExp(EXAMPLE).test(zone);
  return new RegExp(real ? `${FILL_IN}|${EXAMPLE}` : FILL_IN, 'g');
}

/** The same length, so that places stay right. */
function withoutComments(text: string): string {
  return text.replace(/^[ \t]*[#;].*$/gm, (line) => ' '.repeat(line.length));
}

function mounting({ project }: Stack, path: string): Service | null {
  const services = [...project.services.values()];
  return services.find(({ mounts }) => mounts.some(({ source }) => source?.value === path)) ?? null;
}

function tell(found: Located<string>, service: Service | null): Finding {
  const where = service === null ? `\`${found.location.file}\`` : `\`${service.name}\``;
  return finding({
    rule: placeholder.id,
    severity: 'warning',
    message: `${where} still has \`${short(found.value)}\`, which stands for a value of your own.`,
    help: 'Write the value; a secret belongs into a file of the secrets volume.',
    location: found.location,
    service: service?.name ?? null,
  });
}
