import type { Finding } from '../finding.ts';
import { suggest } from '../source/suggest.ts';
import { faultOf, isUnknown, type Rule } from './rule.ts';
import { type SignOn, type SignOnSetting, signOns } from './view/sign-on.ts';
import { type KeyType, SIGN_ON_KEYS } from './view/sign-on-keys.ts';

/** A key oauth2-proxy does not know, or a value of another kind: it ends at once, and nobody can sign on. */
export const signOnKey: Rule = {
  id: 'sign-on-key',
  summary: 'oauth2-proxy does not know a key of its configuration, or the value is of another kind',
  check: (stack) =>
    signOns(stack).flatMap((signOn) => [
      ...signOn.faults.map(({ value, location }) =>
        faultOf(signOnKey, signOn.service, {
          severity: 'error',
          message: `oauth2-proxy cannot read \`${location.file}\`: ${value}.`,
          help: 'Mend the file: it is TOML, `key = "value"`.',
          location,
        }),
      ),
      ...signOn.settings.flatMap((setting) => check(signOn, setting)),
    ]),
};

function check({ service }: SignOn, setting: SignOnSetting): Finding[] {
  const type = SIGN_ON_KEYS.get(setting.key);
  if (type === undefined) return [tellUnknown(service, setting)];
  const right = KINDS[type];
  if (setting.value === null || right.test(setting.value)) return [];
  return [
    faultOf(signOnKey, service, {
      severity: 'error',
      message: `\`${setting.key}\` of oauth2-proxy must be ${right.name}: it does not start with what is written here.`,
      help: `Write it as ${right.example}.`,
      location: setting.location,
    }),
  ];
}

function tellUnknown(service: SignOn['service'], { key, from, location }: SignOnSetting): Finding {
  const plain = key.replaceAll('-', '_');
  const near = SIGN_ON_KEYS.has(plain) ? plain : suggest(plain, SIGN_ON_KEYS.keys());
  const named = (name: string) => (from === 'file' ? name : `OAUTH2_PROXY_${name.toUpperCase()}`);
  return faultOf(signOnKey, service, {
    severity: from === 'file' ? 'error' : 'warning',
    message:
      from === 'file'
        ? `oauth2-proxy knows no key \`${key}\`: it does not start with this file.`
        : `oauth2-proxy knows no variable \`${named(key)}\`: it has no effect.`,
    help: near === null ? 'Remove it.' : `Did you mean \`${named(near)}\`?`,
    location,
  });
}

interface Kind {
  readonly name: string;
  readonly example: string;
  test(value: unknown): boolean;
}

/** A text is taken for a list of one, and read as a flag or a number where it is one; so variables work. */
const KINDS: Readonly<Record<KeyType, Kind>> = {
  text: {
    name: 'text',
    example: '`key = "value"`',
    test: (value) => ['string', 'number', 'boolean', 'bigint'].includes(typeof value),
  },
  list: {
    name: 'a list',
    example: '`key = ["a", "b"]`',
    test: (value) => typeof value === 'string' || Array.isArray(value),
  },
  flag: {
    name: '`true` or `false`',
    example: '`key = true`',
    test: (value) => typeof value === 'boolean' || isText(value, /^(?:1|0|t|f|true|false)$/i),
  },
  number: {
    name: 'a whole number',
    example: '`key = 3`',
    test: (value) => Number.isInteger(value) || isText(value, /^-?\d+$/),
  },
  duration: {
    name: 'a duration',
    example: '`key = "12h"`',
    test: (value) => typeof value === 'number' || isText(value, /^(?:0|-?(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/),
  },
};

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && (pattern.test(value) || isUnknown(value));
}
