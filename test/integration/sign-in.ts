import type { StackLab } from '../../lab/stack/stack-lab.ts';
import { ask } from '../stack/service-proxy/ask.ts';

/** Cookies by hostname they are for; those of the zone by its name. */
type Jar = Map<string, Map<string, string>>;

/** Signs somebody of the provider on, as a browser would that begins at `hostname`, and gives the cookies it sends within the zone. Errors: where it ended otherwise. */
export async function signIn(lab: StackLab, name: string, hostname: string): Promise<string> {
  const password = lab.provider.people.find((person) => person.name === name)?.password ?? '';
  const jar: Jar = new Map();
  let to = new URL(`https://${hostname}/`);
  let form: string | null = null;
  for (let step = 0; step < 20; step++) {
    const address = to.hostname === lab.provider.hostname ? lab.provider.address : lab.address;
    const { status, headers, body } = await ask({ address, certificateAuthority: lab.trust }, to.hostname, {
      path: `${to.pathname}${to.search}`,
      ...(form === null ? {} : { method: 'POST', body: form }),
      headers: {
        Accept: 'text/html',
        Cookie: cookiesFor(jar, to.hostname),
        ...(form === null ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
    });
    for (const cookie of headers['set-cookie'] ?? []) keep(jar, to.hostname, cookie);
    form = null;
    if (headers.location !== undefined) to = new URL(headers.location, to);
    else if (to.pathname.startsWith('/interaction/')) form = `${new URLSearchParams({ name, password })}`;
    else if (status === 200 && to.hostname === hostname) return cookiesFor(jar, hostname);
    else throw new Error(`${name} ended at ${to.origin}${to.pathname} with ${status}: ${body.slice(0, 200)}`);
  }
  throw new Error(`${name} was sent on and on, at last to ${to.origin}${to.pathname}.`);
}

function keep(jar: Jar, hostname: string, cookie: string): void {
  const [pair = '', ...attributes] = cookie.split(/;\s*/);
  const [, domain] = /^domain=\.?(.*)$/i.exec(attributes.find((each) => /^domain=/i.test(each)) ?? '') ?? [];
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  const cookies = jar.get(domain ?? hostname) ?? new Map<string, string>();
  if (attributes.some((each) => /^max-age=0$|^expires=thu, 01 jan 1970/i.test(each))) cookies.delete(name);
  else cookies.set(name, value);
  jar.set(domain ?? hostname, cookies);
}

function cookiesFor(jar: Jar, hostname: string): string {
  const cookies = [...jar].flatMap(([domain, own]) =>
    hostname === domain || hostname.endsWith(`.${domain}`) ? [...own] : [],
  );
  return cookies.map(([name, value]) => `${name}=${value}`).join('; ');
}
