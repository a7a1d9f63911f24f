import type { Docker } from './machine/machine.ts';

/** A container as the engine tells of it. */
export interface LabContainer {
  readonly service: string;
  readonly id: string;
  readonly image: string;
  /** `running`, `exited`, … */
  readonly state: string;
  readonly health: string | null;
  readonly startedAt: string;
}

interface Inspected {
  readonly Id: string;
  readonly Config: { readonly Image: string; readonly Labels: Readonly<Record<string, string>> };
  readonly State: {
    readonly Status: string;
    readonly StartedAt: string;
    readonly Health?: { readonly Status: string };
  };
}

/** The containers of a Compose project, running or not, in the order of their services. */
export async function listContainers(docker: Docker, project: string): Promise<readonly LabContainer[]> {
  const filter = `label=com.docker.compose.project=${project}`;
  const listed = await docker.run(['ps', '--all', '--quiet', '--no-trunc', '--filter', filter]);
  const ids = listed.stdout.split('\n').filter((id) => id !== '');
  if (ids.length === 0) return [];
  const { stdout } = await docker.run(['inspect', ...ids]);
  return (JSON.parse(stdout) as Inspected[])
    .map(({ Id, Config, State }) => ({
      service: Config.Labels['com.docker.compose.service'] ?? '',
      id: Id,
      image: Config.Image,
      state: State.Status,
      health: State.Health?.Status ?? null,
      startedAt: State.StartedAt,
    }))
    .sort((a, b) => (a.service < b.service ? -1 : 1));
}
