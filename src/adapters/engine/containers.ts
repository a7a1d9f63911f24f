import type { Container } from '../../core/plan/snapshot.ts';

/** The parts of `docker container inspect` that are read; values of the environment never leave this file. */
interface Inspected {
  readonly Id: string;
  readonly Name: string;
  readonly Image: string;
  readonly RestartCount: number;
  readonly State: {
    readonly Status: Container['state'];
    readonly ExitCode: number;
    readonly StartedAt: string;
    readonly Health?: { readonly Status: Container['health'] };
  };
  readonly Config: { readonly Labels: Readonly<Record<string, string>> | null };
}

/** Reads `docker container inspect`. */
export function parseContainers(text: string): Container[] {
  return (JSON.parse(text) as Inspected[]).map(toContainer);
}

function toContainer(inspected: Inspected): Container {
  const labels = inspected.Config.Labels ?? {};
  return {
    id: inspected.Id,
    name: inspected.Name.replace(/^\//, ''),
    service: labels['com.docker.compose.service'] ?? '',
    number: Number(labels['com.docker.compose.container-number'] ?? '1'),
    oneOff: labels['com.docker.compose.oneoff'] === 'True',
    image: inspected.Image,
    state: inspected.State.Status,
    health: inspected.State.Health?.Status ?? 'none',
    exitCode: inspected.State.ExitCode,
    restartCount: inspected.RestartCount,
    startedAt: inspected.State.StartedAt,
    configHash: labels['com.docker.compose.config-hash'] ?? '',
  };
}

/** Made by an interrupted compose to take the place of another container, and never started. */
export function isLeftover(container: Container): boolean {
  return container.state === 'created' && /^[0-9a-f]{12}_/.test(container.name);
}
