import { locatePart } from '../compose/part.ts';
import { eachService, faultOf, type Rule } from './rule.ts';
import { toldTo } from './view/told.ts';

/** A secret is used that the settings call deprecated. */
export const deprecatedSecret: Rule = {
  id: 'deprecated-secret',
  summary: 'a secret is used that the settings call deprecated',
  check: eachService((service, { settings, roles }) =>
    Object.entries(settings.secrets.deprecated).flatMap(([reference, instead]) => {
      const path = `${roles.secrets.mount}/${reference}`;
      const word = toldTo(service).find(({ value }) => isNamed(value, path));
      if (word === undefined) return [];
      const start = word.value.indexOf(path);
      return [
        faultOf(deprecatedSecret, service, {
          severity: 'warning',
          message: `\`${service.name}\` uses the secret \`${reference}\`, which is deprecated.`,
          help: `Use \`${instead}\` instead.`,
          location: locatePart(word, { start, end: start + path.length }),
        }),
      ];
    }),
  ),
};

function isNamed(text: string, path: string): boolean {
  const at = text.indexOf(path);
  return at !== -1 && !/^[\w./-]/.test(text.slice(at + path.length));
}
