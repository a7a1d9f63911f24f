import { performance } from 'node:perf_hooks';
import type { Progress } from '../../lab/progress.ts';
import { openStackLab, type StackLab } from '../../lab/stack/stack-lab.ts';
import { compareLoad } from './load.ts';
import { median, spread } from './measure.ts';

const OURS = ['secret-fetcher', 'service-accounts', 'token-refresher', 'slack-bridge'];
const SETTLED_SECONDS = 60;
const ROTATIONS = 5;

/** The stack of this repository: requests through its proxy with and without the check, memory of our services, how soon a rotated secret is seen. */
export async function benchProxy(progress: Progress): Promise<readonly string[]> {
  await using lab = await openStackLab({
    progress,
    change: {
      'docker-compose.yaml': withOpenTwin,
      'mission-control.yaml': (text) => text.replace(/^postures:\n/m, '$&  open.example.org: public\n'),
      'stack/service-proxy/vhost.d/open.example.org': () => 'include /etc/nginx/vhost.d/public;\n',
    },
  });
  const settled = performance.now() + 1000 * SETTLED_SECONDS;
  const token = { Authorization: `Bearer ${await lab.provider.token('good')}` };
  // A token that was accepted once is no longer counted among the new ones.
  const { status } = await lab.ask('whoami', { headers: token });
  if (status !== 200) throw new Error(`whoami answers ${status} to a good token: there is nothing to measure.`);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, settled - performance.now())));
  const memory = await memoryOf(lab);
  const rotation = await timeRotations(lab);
  const requests = await compareLoad(
    lab,
    { hostname: lab.hostname('open'), headers: {} },
    { hostname: lab.hostname('whoami'), headers: token },
  );
  return [...requests, ...memory, rotation];
}

/** The same echo as whoami's at a public hostname. */
function withOpenTwin(compose: string): string {
  const whoami = /^ {2}whoami:\n(?: {4}.*\n)+/m.exec(compose)?.[0] ?? '';
  return compose.replace(whoami, `${whoami}\n${whoami.replaceAll('whoami', 'open')}`);
}

/** Resident memory of all processes of each of our services. */
async function memoryOf(lab: StackLab): Promise<readonly string[]> {
  return Promise.all(
    OURS.map(async (service) => {
      const { stdout } = await lab.docker(['top', await containerOf(lab, service), '-o', 'pid,rss']);
      const kibibytes = stdout.split('\n').flatMap((line) => line.trim().split(/\s+/).slice(1).map(Number));
      const sum = kibibytes.filter(Number.isFinite).reduce((all, one) => all + one, 0);
      return `${service} after ${SETTLED_SECONDS} s: ${Math.round(sum / 1024)} MiB`;
    }),
  );
}

/** From the moment kubectl is called with a new value until a service can read it. */
async function timeRotations(lab: StackLab): Promise<string> {
  const container = await containerOf(lab, 'oauth2-proxy');
  const times: number[] = [];
  for (let rotation = 1; rotation <= ROTATIONS; rotation += 1) {
    const value = `https://hooks.slack.com/services/rotation-${rotation}`;
    const loop = `until grep -q ${value} /secrets/slack-bridge/webhook-url; do sleep 0.05; done`;
    const seen = lab.docker(['exec', container, 'sh', '-c', loop]).then(() => performance.now());
    const patch = JSON.stringify({ stringData: { 'webhook-url': value } });
    const begun = performance.now();
    await lab.cluster.inNamespace('patch', 'secret', 'slack-bridge', '-p', patch);
    times.push((await seen) - begun);
  }
  return `a rotated secret is seen after ${(median(times) / 1000).toFixed(2)} s, ${spread(times)}, ${ROTATIONS} rotations`;
}

async function containerOf(lab: StackLab, service: string): Promise<string> {
  const found = (await lab.containers()).find((container) => container.service === service);
  if (found === undefined) throw new Error(`There is no container of ${service}.`);
  return found.id;
}
