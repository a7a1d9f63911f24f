import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { type Completed, run } from '../../src/process.ts';
import type { ProcessToStart, RunningProcess } from '../machine/machine.ts';
import { findProgram, installTools } from '../machine/packages.ts';
import { freePort } from '../port.ts';
import type { Progress } from '../progress.ts';
import { KUBE_APISERVER, KUBECTL, kubernetesProgram } from './tools.ts';

/** A Kubernetes that has an API server, real RBAC and nothing that runs pods. */
export interface Cluster extends AsyncDisposable {
  /** `https://127.0.0.1:PORT`; the same after a stop and a start. */
  readonly server: string;
  /** The certificate of the API server, which vouches for itself. */
  readonly authority: Buffer;
  /** A kubeconfig of an administrator. */
  readonly kubeconfig: string;
  /** Runs kubectl as the administrator, or with another kubeconfig; anything but exit 0 is an error unless `anyExit`. */
  kubectl(argv: readonly string[], options?: KubectlOptions): Promise<Completed>;
  /** kubectl's file, for scripts that call it. */
  readonly kubectlProgram: string;
  /** The API server goes away from one moment to the next; what it knows stays. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

export interface KubectlOptions {
  readonly kubeconfig?: string;
  readonly input?: string;
  readonly anyExit?: boolean;
}

const ADMIN_TOKEN = 'lab-administrator';

/** Starts etcd and kube-apiserver on loopback; `startProcess` is a lab's, whose directory is given. */
export async function startCluster(given: {
  readonly directory: string;
  readonly startProcess: (process: ProcessToStart) => Promise<RunningProcess>;
  readonly progress: Progress;
}): Promise<Cluster> {
  await installTools([{ program: 'etcd', package: 'etcd-server' }], given.progress);
  const program = await kubernetesProgram(KUBE_APISERVER, given.progress);
  const kubectlProgram = await kubernetesProgram(KUBECTL, given.progress);
  mkdirSync(given.directory, { recursive: true });
  const etcd = await startEtcd(given);
  const port = await freePort();
  const server = `https://127.0.0.1:${port}`;
  const argv = [program, ...apiserverArguments(given.directory, etcd.address, port)];
  const kubeconfig = join(given.directory, 'admin.kubeconfig');
  let apiserver: RunningProcess | null = null;
  const start = async () => {
    apiserver ??= await given.startProcess({
      name: 'kube-apiserver',
      argv,
      ready: () => isReady(server, join(given.directory, 'certificates/apiserver.crt')),
      readySeconds: 60,
    });
  };
  const stop = async () => {
    if (apiserver !== null) process.kill(apiserver.pid, 'SIGKILL');
    await apiserver?.stop();
    apiserver = null;
  };
  const end = async () => {
    await stop();
    await etcd.process.stop();
  };
  try {
    await start();
  } catch (error) {
    await end();
    throw error;
  }
  const authority = readFileSync(join(given.directory, 'certificates/apiserver.crt'));
  writeFileSync(kubeconfig, printKubeconfig({ server, authority, token: ADMIN_TOKEN, namespace: 'default' }), {
    mode: 0o600,
  });
  return {
    server,
    authority,
    kubeconfig,
    kubectlProgram,
    kubectl: (words, options = {}) => runKubectl(kubectlProgram, words, { kubeconfig, ...options }),
    start,
    stop,
    [Symbol.asyncDispose]: end,
  };
}

/** A kubeconfig with a token. */
export function printKubeconfig(given: {
  readonly server: string;
  readonly authority: Buffer;
  readonly token: string;
  readonly namespace: string;
}): string {
  const { server, authority, token, namespace } = given;
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'lab',
    clusters: [{ name: 'lab', cluster: { server, 'certificate-authority-data': authority.toString('base64') } }],
    users: [{ name: 'lab', user: { token } }],
    contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'lab', namespace } }],
  });
}

async function startEtcd(
  given: Parameters<typeof startCluster>[0],
): Promise<{ readonly address: string; readonly process: RunningProcess }> {
  const [client, peer] = [await freePort(), await freePort()];
  const [address, peers] = [`http://127.0.0.1:${client}`, `http://127.0.0.1:${peer}`];
  const process = await given.startProcess({
    name: 'etcd',
    argv: [
      findProgram('etcd') ?? 'etcd',
      ...['--name', 'lab', '--data-dir', join(given.directory, 'etcd'), '--unsafe-no-fsync', '--log-level', 'warn'],
      ...['--listen-client-urls', address, '--advertise-client-urls', address],
      ...['--listen-peer-urls', peers, '--initial-advertise-peer-urls', peers, '--initial-cluster', `lab=${peers}`],
    ],
    ready: async () => (await fetch(`${address}/health`).catch(() => null))?.ok === true,
  });
  return { address, process };
}

function apiserverArguments(directory: string, etcd: string, port: number): readonly string[] {
  const keys = { public: join(directory, 'accounts.pub'), private: join(directory, 'accounts.key') };
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(keys.public, pair.publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(keys.private, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const tokens = join(directory, 'tokens.csv');
  writeFileSync(tokens, `${ADMIN_TOKEN},administrator,administrator,"system:masters"\n`, { mode: 0o600 });
  return [
    `--etcd-servers=${etcd}`,
    // Told to pods, of which there are none; where it is not given a machine without a way out has no API server.
    '--advertise-address=192.0.2.1',
    ...[`--secure-port=${port}`, '--bind-address=127.0.0.1', `--cert-dir=${join(directory, 'certificates')}`],
    ...['--authorization-mode=RBAC', `--token-auth-file=${tokens}`, '--anonymous-auth=false'],
    ...[`--service-account-key-file=${keys.public}`, `--service-account-signing-key-file=${keys.private}`],
    ...['--service-account-issuer=https://kubernetes.default.svc', '--service-cluster-ip-range=10.0.0.0/24'],
    ...['--disable-admission-plugins=ServiceAccount', '--shutdown-delay-duration=0s'],
  ];
}

async function isReady(server: string, certificate: string): Promise<boolean> {
  const headers = { Authorization: `Bearer ${ADMIN_TOKEN}` };
  return await new Promise((resolve) => {
    const sent = request(`${server}/readyz`, { headers, ca: readIfThere(certificate), timeout: 2000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    sent.once('error', () => resolve(false));
    sent.once('timeout', () => sent.destroy());
    sent.end();
  });
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function runKubectl(
  program: string,
  words: readonly string[],
  options: KubectlOptions & { readonly kubeconfig: string },
): Promise<Completed> {
  const completed = await run({
    argv: [program, `--kubeconfig=${options.kubeconfig}`, ...words],
    ...(options.input === undefined ? {} : { input: options.input }),
    timeoutSeconds: 60,
  });
  if (completed.code !== 0 && !options.anyExit) throw new Error(`kubectl ${words.join(' ')}: ${completed.stderr}`);
  return completed;
}
