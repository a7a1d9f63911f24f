import { readFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:https';
import { KubeConfig } from '@kubernetes/client-node/dist/config.js';
import { Fault, reasonOf } from './fault.ts';
import type { Options } from './options.ts';

/** What the Secret holds. */
export interface Stored {
  /** Empty where there is none. */
  readonly token: string;
  /** Changes with everything that is stored. */
  readonly version: string;
}

/** The one Secret in Kubernetes. */
export interface Store {
  read(): Promise<Stored>;
  /** Stores a token, unless something else was stored since `version`. Errors: Fault. */
  write(token: string, version: string): Promise<void>;
}

const KEY = 'token';
const ANSWER_SECONDS = 30;
const ANSWER_LIMIT = 1024 * 1024;
const COMMAND = 'stack/kubernetes/kubeconfig.sh token-refresher > new && cat new > ~/.kube/token-refresher';

/** The Secret of the options; the kubeconfig is read before every request, so that a new one counts at once. */
export function openStore(options: Options): Store {
  const { namespace, secret } = options;
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/secrets/${encodeURIComponent(secret)}`;
  const ask = async (method: string, patch?: unknown): Promise<unknown> => {
    const { status, text } = await send(readKubeconfig(options.kubeconfig), { method, path, patch });
    if (status === 200) return parseAnswer(text);
    throw new Fault(explain(status, options));
  };
  return {
    read: async () => {
      const { data, metadata } = (await ask('GET')) as {
        readonly data?: Readonly<Record<string, string>>;
        readonly metadata?: { readonly resourceVersion?: string };
      };
      const token = Buffer.from(data?.[KEY] ?? '', 'base64').toString();
      return { token, version: metadata?.resourceVersion ?? '' };
    },
    write: async (token, version) => {
      const data = { [KEY]: Buffer.from(token).toString('base64') };
      await ask('PATCH', { metadata: { resourceVersion: version }, data });
    },
  };
}

function readKubeconfig(file: string): KubeConfig {
  const config = new KubeConfig();
  try {
    config.loadFromString(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw unusable(`cannot be read by user ${process.getuid?.()} (${reasonOf(cause)})`, cause);
  }
  const [cluster, user] = [config.getCurrentCluster(), config.getCurrentUser()];
  if (!cluster?.server.startsWith('https:') || cluster.skipTLSVerify)
    throw unusable('names no API server whose certificate is verified');
  if (user?.exec !== undefined || user?.authProvider !== undefined)
    throw unusable('signs in through a program, which this container does not have');
  return config;

  function unusable(why: string, cause?: unknown): Fault {
    return new Fault(`The kubeconfig ${file} ${why}: on the server, \`${COMMAND}\`, readable for group 65532.`, {
      cause,
    });
  }
}

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault('The API server gave an answer that is no JSON; it is asked again.', { cause });
  }
}

async function send(
  config: KubeConfig,
  given: { readonly method: string; readonly path: string; readonly patch: unknown },
): Promise<{ readonly status: number; readonly text: string }> {
  const server = config.getCurrentCluster()?.server.replace(/\/+$/, '') ?? '';
  const body = given.patch === undefined ? '' : JSON.stringify(given.patch);
  const headers = { Accept: 'application/json', 'Content-Type': 'application/merge-patch+json' };
  const options: RequestOptions = { method: given.method, headers, signal: AbortSignal.timeout(ANSWER_SECONDS * 1000) };
  try {
    await config.applyToHTTPSOptions(options);
    return await new Promise((resolve, reject) => {
      const sent = request(new URL(server + given.path), options, async (answer) => {
        try {
          resolve({ status: answer.statusCode ?? 0, text: await readText(answer) });
        } catch (error) {
          reject(error);
        }
      });
      sent.once('error', reject);
      sent.end(body);
    });
  } catch (cause) {
    throw new Fault(`The API server ${server} does not answer (${reasonOf(cause)}); it is asked again.`, { cause });
  }
}

async function readText(answer: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += chunk.length;
    if (size > ANSWER_LIMIT) throw new Error(`the answer is larger than ${ANSWER_LIMIT} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function explain(status: number, { namespace, secret, kubeconfig }: Options): string {
  const apply = `\`kubectl -n ${namespace} apply -f stack/kubernetes/token-refresher.yaml\``;
  if (status === 401)
    return `The API server does not take the token of the kubeconfig ${kubeconfig}: on the server, \`${COMMAND}\`.`;
  if (status === 403) return `The identity of the kubeconfig may not change the Secret ${secret}: ${apply}.`;
  if (status === 404) return `There is no Secret ${secret} in the namespace ${namespace}: ${apply}.`;
  if (status === 409)
    return `Somebody else stored a token in the Secret ${secret} meanwhile; that one is looked at next.`;
  return `The API server answered ${status} when asked for the Secret ${secret}; it is asked again.`;
}
