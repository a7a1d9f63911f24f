import fc from 'fast-check';

/** What a Compose file may be made of, and what it had better not be. */
const WORDS = [
  ...[
    'services',
    'web',
    'db',
    'image',
    'build',
    'volumes',
    'networks',
    'secrets',
    'configs',
    'x-a',
    'include',
    'extends',
    'depends_on',
  ],
  ...[
    'environment',
    'env_file',
    'ports',
    'expose',
    'command',
    'healthcheck',
    'test',
    'interval',
    'deploy',
    'replicas',
    'labels',
    'name',
    'external',
  ],
  ...[
    'file',
    'service',
    'condition',
    'service_healthy',
    'container_name',
    'profiles',
    'network_mode',
    'VIRTUAL_HOST',
    'LETSENCRYPT_HOST',
    'constructor',
  ],
];
const VALUES = [
  ...[
    'web:1',
    'x',
    '',
    '1',
    '-1',
    '1.5',
    'true',
    'null',
    '~',
    '80:80',
    '70000:80',
    '127.0.0.1::80/udp',
    './a:/b:ro',
    'data:/d',
    './::x',
    '10s',
    '64m',
  ],
  ...[
    '${A}',
    '${A:-b}',
    '${A:?no}',
    '${',
    '$$',
    '${A:-${B}}',
    'service:web',
    '/etc/passwd',
    '../../x',
    'a,b.example.com',
    '2026-01-01',
    '.inf',
    '0x10',
  ],
];
/** What would be a command, markup or a second line where it is printed as it is. */
const HOSTILE = [
  ...[
    '::error file=a::b',
    '\n::warning::x',
    '\r::notice::y',
    '%0A::error::z',
    '<img src=x>',
    '[a](http://b)',
    '@everyone',
    '`',
    '``` ',
    '|',
    '\\|<b>',
    '*a*',
  ],
  ...[
    '\u001b[31m',
    '\u202e',
    '\u200b',
    '\ud800',
    '\u0000',
    '\ufeff',
    '🙂',
    '漢',
    'e\u0301',
    '{{ a }}',
    '$' + '{{ secrets.A }}',
    '##[group]',
    '<!--',
    '-->',
    '#1',
  ],
];

const word = fc.constantFrom(...WORDS);
const value = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const key = fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: value });

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    value,
    fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}));

/** A stack of the right outline, all below it as it comes. */
const outline: fc.Arbitrary<Tree> = fc.record(
  {
    services: fc.dictionary(key, fc.dictionary(key, tree, { maxKeys: 5 }), { maxKeys: 3 }),
    volumes: tree,
    networks: tree,
    include: tree,
  },
  { requiredKeys: ['services'] },
);

const PIECES = [
  ...WORDS,
  ...VALUES,
  ...HOSTILE,
  ': ',
  ':\n',
  '\n',
  '\n  ',
  '\n    ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '#',
  ' # ',
  '&a ',
  '*a',
  '<<: ',
];
const MORE = [
  '!reset ',
  '!override ',
  '!x ',
  '? ',
  '|\n',
  '>-\n',
  '\t',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '<<<<<<< a\n',
  '=======\n',
  '>>>>>>> b\n',
  '\r\n',
  '\r',
];

/** Texts that stacks might be: JSON of a right outline, trees, a sound stack with something put into it, or pieces in any order. */
export const stackText: fc.Arbitrary<string> = fc.oneof(
  outline.map((stack) => JSON.stringify(stack)),
  outline.map((stack) => print(stack, '')),
  tree.map((any) => print(any, '')),
  fc
    .tuple(outline, fc.nat(), fc.constantFrom(...PIECES, ...MORE))
    .map(([stack, at, piece]) => insert(print(stack, ''), at, piece)),
  fc.array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Files that lie around it. */
export const surroundings: fc.Arbitrary<Readonly<Record<string, string>>> = fc.dictionary(
  fc.constantFrom('.env', 'x', 'a', 'compose.override.yml', 'mission-control.yaml', 'web.env'),
  fc.oneof(stackText, fc.constantFrom('A=1\n', 'A="x', 'A=$A\nB=${A:-b}\n')),
  { maxKeys: 3 },
);

function insert(text: string, at: number, piece: string): string {
  const offset = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, offset) + piece + text.slice(offset);
}

/** YAML in blocks; a text that needs quotes is written as JSON, or as it is, which may make something else of it. */
function print(any: Tree, indent: string): string {
  if (any === null || typeof any !== 'object')
    return `${typeof any === 'string' && !/^[\w./:${}-]+$/.test(any) ? JSON.stringify(any) : any}\n`;
  const entries = Array.isArray(any)
    ? any.map((item) => [`${indent}-`, item] as const)
    : Object.entries(any).map(
        ([name, item]) => [`${indent}${/^\w+$/.test(name) ? name : JSON.stringify(name)}:`, item] as const,
      );
  if (entries.length === 0) return Array.isArray(any) ? '[]\n' : '{}\n';
  const lines = entries.map(([head, item]) => {
    const nested = item !== null && typeof item === 'object' && Object.keys(item).length > 0;
    return nested ? `${head}\n${print(item, `${indent}  `)}` : `${head} ${print(item, '')}`;
  });
  return lines.join('');
}
