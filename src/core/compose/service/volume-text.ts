/** A volume in short syntax, taken apart; nothing is checked. */
export interface VolumeText {
  /** Null: anonymous. */
  readonly source: string | null;
  readonly target: string;
  readonly modes: readonly string[];
}

/** Takes `[SOURCE:]TARGET[:MODES]` apart; a single letter before a colon is a Windows drive. */
export function parseVolume(text: string): VolumeText {
  if (text.length <= 2) return { source: null, target: text, modes: [] };
  const [first = '', second, modes, ...rest] = splitDrives(text);
  if (second === undefined) return { source: null, target: first, modes: [] };
  const options = [modes, ...rest].filter((part) => part !== undefined).join(':');
  return { source: first, target: second, modes: options === '' ? [] : options.split(',') };
}

/** Why Compose refuses a volume in short syntax; null where it does not. */
export function findVolumeFault(text: string): string | null {
  if (text === '') return 'is empty';
  if (text.length <= 2) return null;
  const parts = splitDrives(text);
  if (parts.includes('')) return 'has nothing between two colons, or before or behind one';
  return parts.length > 3 ? 'has too many colons' : null;
}

/** Whether the source of a short volume is a path, as opposed to the name of a volume. */
export function isPath(source: string): boolean {
  return /^(?:[./~]|[A-Za-z]:[\\/]|\\\\)/.test(source);
}

function splitDrives(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const isDrive = at - start === 1 && /[A-Za-z]/.test(text[start] ?? '') && /[\\/]/.test(text[at + 1] ?? '');
    const isSeparator = text[at] === ':' && !(isDrive && text[at + 1] === '\\') && !(isDrive && parts.length === 0);
    if (!isSeparator) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}
