/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** Builds HTML: everything put in is text, but what is HTML already. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const filled = parts.map((part, at) => part + print(values[at] ?? ''));
  return { html: filled.join('') };
}

/** Takes text as HTML: for what we wrote ourselves. */
export function raw(text: string): Html {
  return { html: text };
}

function print(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return escapeText(value);
  return 'html' in value ? value.html : value.map(print).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
