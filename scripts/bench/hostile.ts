/** A stack that is right, in front of or behind what is not. */
const SOUND = 'services:\n  web:\n    image: "web:1"\n    restart: unless-stopped\n';

/** Nearly as large as a file may be. */
const SIZE = 2 * 1024 * 1024 - 1000;

/** So often, nearly as much as a file may hold. */
const fill = (piece: string) => piece.repeat(Math.floor(SIZE / piece.length));
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** Files made to cost whoever reads them dear: each must end soon, in little memory, with a sentence where it is refused. */
export const HOSTILE: Readonly<Record<string, () => string>> = {
  'comments alone': () => SOUND + fill('# a comment\n'),
  'empty lines': () => SOUND + fill('\n'),
  'one value': () => `${SOUND}x-a: "${fill('a')}"\n`,
  'one text of many lines': () => `${SOUND}x-a: |\n${fill('  text\n')}`,
  'one command of many words': () => `${SOUND}    command: "${fill("'a b' ")}"\n`,
  'one command of dollar signs': () => `${SOUND}    command: "${fill('$')}"\n`,
  'one value of variables': () => `${SOUND}    command: "${fill('${A}')}"\n`,
  'variables never closed': () => `${SOUND}    command: "${fill('${A:-')}"\n`,
  'variables within variables': () => `${SOUND}    command: "${fill(`${'${A:-'.repeat(20)}${'}'.repeat(20)}`)}"\n`,
  'a port of colons': () => `${SOUND}    ports: ["${fill(':')}"]\n`,
  'brackets never closed': () => `x-a: ${fill('[')}`,
  'maps within maps': () => lines(1900, (index) => `${' '.repeat(index)}a:\n`),
  'small values': () => `${SOUND}x-a: [${fill('a,')}a]\n`,
  keys: () => `${SOUND}x-a:\n${lines(150_000, (index) => `  k${index}: v\n`)}`,
  'keys, and a tab': () => `${SOUND}x-a:\n${lines(150_000, (index) => `  k${index}: v\n`)}x-b:\t1\n`,
  'one key again and again': () => `${SOUND}x-a:\n${fill('  a: b\n')}`,
  'unknown attributes': () => SOUND + lines(100_000, (index) => `    k${index}: 1\n`),
  anchors: () => `${SOUND}x-a:\n${lines(100_000, (index) => `- &a${index} b\n`)}`,
  'aliases of aliases': () =>
    `${lines(12, (index) => `x-${index}: &a${index} [${Array(9).fill(index === 0 ? 'x' : `*a${index - 1}`)}]\n`)}${SOUND}`,
  'merged merges': () =>
    `x-0: &a0 {a: 1}\n${lines(300, (index) => `x-${index + 1}: &a${index + 1} {<<: [${Array(50).fill(`*a${index}`)}]}\n`)}${SOUND}`,
  documents: () => fill(`${SOUND}---\n`),
  'conflict markers': () => fill('<<<<<<< a\n=======\n>>>>>>> b\n'),
  'lines indented wrongly': () => SOUND + lines(20_000, (index) => `   a${index}: 1\n  b${index}: 2\n`),
  'invisible letters': () => `${SOUND}x-a: "${'\u200b'.repeat(600_000)}"\n`,
  'control characters': () => SOUND + fill('\0'),
  'services that wait for each other': () =>
    `services:\n${lines(20_000, (index) => `  s${index}: {image: "a:1", depends_on: [s${(index + 1) % 20_000}]}\n`)}`,
  'services that extend each other': () =>
    `services:\n  s0: {image: "a:1"}\n${lines(20_000, (index) => `  s${index + 1}: {extends: s${index}}\n`)}`,
  'undefined services': () =>
    `services:\n${lines(20_000, (index) => `  s${index}: {image: "a:1", depends_on: [t${index}]}\n`)}`,
  'undefined volumes': () => `${SOUND}    volumes:\n${lines(80_000, (index) => `    - v${index}:/x${index}\n`)}`,
  'files included': () => `include: [${lines(100_000, (index) => `x${index}.yaml,`)}]\n${SOUND}`,
  'variables nobody gives': () =>
    `${SOUND}    environment:\n${lines(60_000, (index) => `      A${index}: $B${index}\n`)}`,
};
