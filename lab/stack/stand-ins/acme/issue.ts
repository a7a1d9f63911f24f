import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import acme from 'acme-client';
import type { Order } from './order.ts';

const ACCOUNTS = '/etc/acme.sh';
const CHALLENGES = '/usr/share/nginx/html/.well-known/acme-challenge';

/** One who does not answer at all must not hold up the others for longer. */
acme.axios.defaults.timeout = 20_000;

/** Orders a certificate by HTTP-01, with the account of the e-mail address. Resolves with key and chain in PEM. Errors: what the authority said. */
export async function issue(order: Order): Promise<{ readonly key: string; readonly chain: string }> {
  const client = new acme.Client({
    directoryUrl: order.authority,
    accountKey: await accountKey(order),
    backoffAttempts: 20,
    backoffMin: 250,
    backoffMax: 2000,
  });
  const key = await newKey(order.keySize);
  const [commonName = ''] = order.hostnames;
  const [, request] = await acme.crypto.createCsr({ commonName, altNames: [...order.hostnames] }, key);
  const chain = await client.auto({
    csr: request,
    ...(order.email === '' ? {} : { email: order.email }),
    termsOfServiceAgreed: true,
    skipChallengeVerification: true,
    challengePriority: ['http-01'],
    challengeCreateFn: async (_, challenge, answer) => {
      mkdirSync(CHALLENGES, { recursive: true });
      writeFileSync(join(CHALLENGES, challenge.token), answer);
    },
    challengeRemoveFn: async (_, challenge) => rmSync(join(CHALLENGES, challenge.token), { force: true }),
  });
  return { key: key.toString(), chain };
}

/** Each e-mail address has an account of its own at each authority. */
async function accountKey({ email, authority }: Order): Promise<Buffer> {
  const { host } = new URL(authority);
  const file = join(ACCOUNTS, email === '' ? 'default' : email, 'ca', host.replace(/\W+/g, '_'), 'account.key');
  if (existsSync(file)) return readFileSync(file);
  const key = await newKey('ec-256');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}

function newKey(size: string): Promise<Buffer> {
  if (size === 'ec-256') return acme.crypto.createPrivateEcdsaKey('P-256');
  return size === 'ec-384' ? acme.crypto.createPrivateEcdsaKey('P-384') : acme.crypto.createPrivateRsaKey(Number(size));
}
