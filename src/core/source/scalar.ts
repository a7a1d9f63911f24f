/** A plain scalar as Compose's YAML parser understands it: YAML 1.2 with octal `010`, `1_000` and infinities; `yes` is text. */
export function resolvePlain(text: string): string | number | boolean | null {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (!/^[-+.\d]/.test(text)) return text;
  return resolveNumber(text) ?? text;
}

/** A value as Compose prints it where text is wanted, as in `environment`. */
export function printScalar(value: string | number | boolean | null, source: string): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  if (/^[-+]?(?:0|[1-9]\d*)$/.test(source)) return source.replace(/^\+/, '');
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  return printFloat(value);
}

function resolveNumber(text: string): number | null {
  const digits = text.replaceAll('_', '');
  if (/^[-+]?(?:0|[1-9]\d*)$/.test(digits)) return Number(digits);
  const radix = /^([-+]?)0(x[\da-fA-F]+|b[01]+|o?[0-7]+)$/.exec(digits);
  if (radix) return (radix[1] === '-' ? -1 : 1) * parseRadix(radix[2] ?? '');
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(digits)) return Number(digits);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(digits)) return digits.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(digits) ? Number.NaN : null;
}

function parseRadix(digits: string): number {
  if (digits.startsWith('x')) return Number.parseInt(digits.slice(1), 16);
  if (digits.startsWith('b')) return Number.parseInt(digits.slice(1), 2);
  return Number.parseInt(digits.replace('o', ''), 8);
}

function printFloat(value: number): string {
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  if (exponent >= -5 && exponent < 21) return String(value);
  return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2');
}
