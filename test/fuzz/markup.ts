/** What GitHub's Markdown would take for markup in a text that should hold none but tables and code; empty where all is well. */
export function activeMarkup(markdown: string): readonly string[] {
  return markdown.split('\n').flatMap((line) => cellsOf(line).flatMap(findActive));
}

/** Cells of a row: a bar ends one unless a backslash stands before it, which a backslash before that undoes. */
function cellsOf(line: string): readonly string[] {
  if (!line.startsWith('|')) return [line];
  const cells = [...line.slice(1).matchAll(/((?:\\[\\|!"#$%&'()*+,./:;<=>?@[\]^_`{}~-]|[^|])*)\|/g)].map(
    ([, cell]) => cell ?? '',
  );
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** Signs that are neither escaped nor in a code span. */
function findActive(text: string): readonly string[] {
  const rest = text
    .replace(/\\[\\|!"#$%&'()*+,./:;<=>?@[\]^_`{}~-]|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
    .replace(/<br>/g, '');
  return [...rest.matchAll(/[`*_<[\]~]|@\w|\w+:\/\/|^\s*(?:#|>|[-+] |\d+[.)] |---)(?!-*$)|#\d/g)].map(
    ([found]) => `${found} in ${text}`,
  );
}
