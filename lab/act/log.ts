/** What GitHub would show beside a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** `file`, `line`, `col`, `endLine`, `endColumn`, `title`, as they were given. */
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** How one job ran. */
export interface JobRun {
  /** `success` or `failure`; null where it was skipped. */
  readonly result: string | null;
  readonly annotations: readonly Annotation[];
  /** Of each step that wrote one. */
  readonly summaries: readonly string[];
  /** What the steps printed, commands included but those that say what to mask: no runner shows them. */
  readonly log: string;
}

interface Line {
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly raw?: string;
  readonly content?: string;
  readonly raw_output?: boolean;
  readonly msg: string;
}

/** Reads what `act --json` prints: jobs by id, in the order they began. */
export function readLog(stdout: string): ReadonlyMap<string, JobRun> {
  const lines = stdout.split('\n').flatMap(parseLine);
  const ids = new Set(lines.flatMap(({ jobID }) => (jobID === undefined ? [] : [jobID])));
  return new Map([...ids].map((id) => [id, jobOf(lines.filter(({ jobID }) => jobID === id))]));
}

function parseLine(line: string): Line[] {
  return line.startsWith('{') ? [JSON.parse(line) as Line] : [];
}

function jobOf(lines: readonly Line[]): JobRun {
  const commands = lines.flatMap(({ raw }) => (raw === undefined ? [] : [raw.trimEnd()]));
  return {
    result: lines.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult ?? null,
    annotations: commands.flatMap(parseCommand),
    summaries: lines.flatMap(({ command, content }) =>
      command === 'summary' && content !== undefined ? [content] : [],
    ),
    log: lines
      .filter(({ command }) => command !== 'add-mask')
      .flatMap(({ raw, raw_output, msg }) => (raw !== undefined ? [raw.trimEnd()] : raw_output ? [msg.trimEnd()] : []))
      .join('\n'),
  };
}

/** As GitHub's runner reads a line: properties end at the first `::`; what is escaped is unescaped, `%` last. */
function parseCommand(line: string): Annotation[] {
  const match = /^::(error|warning|notice)(?: (.*?))?::(.*)$/s.exec(line);
  if (!match) return [];
  const [, level = '', properties = '', message = ''] = match;
  const pairs = properties.split(',').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))] as const];
  });
  return [
    { level: level as Annotation['level'], properties: Object.fromEntries(pairs), message: unescapeData(message) },
  ];
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
