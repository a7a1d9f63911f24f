/** A port in short syntax, taken apart; nothing is checked. */
export interface PortText {
  readonly hostIp: string | null;
  readonly published: string | null;
  readonly target: string;
  readonly protocol: string;
}

/** Takes `[HOST_IP:][PUBLISHED:]TARGET[/PROTOCOL]` apart; braces of variables may hold colons. */
export function parsePort(text: string): PortText {
  const [, body = text, protocol = 'tcp'] = /^(.*?)(?:\/([^/]*))?$/s.exec(text) ?? [];
  const bracket = /^\[([^\]]*)\]:(.*)$/s.exec(body);
  const parts = (bracket?.[2] ?? body).split(':');
  const target = parts.pop() ?? '';
  const published = parts.pop() || null;
  const hostIp = bracket?.[1] ?? (parts.length > 0 ? parts.join(':') : null);
  return { hostIp: hostIp || null, published, target, protocol: protocol || 'tcp' };
}
