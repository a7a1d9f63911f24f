import { type Lab, type LabOptions, openLab } from '../lab.ts';
import { missingForStack } from '../stack/missing.ts';
import { openStoryLab } from './stack.ts';

/** A lab in which the story is told. */
export interface StoryLab {
  readonly lab: Lab;
  /** PEM of the authorities that whoever is outside trusts. */
  readonly trust: string;
  /** The vhost file that names the posture of a hostname. */
  vhostFile(hostname: string): string;
  /** Names of people, with their passwords and roles; none where nobody can log in. */
  readonly people: readonly { readonly name: string; readonly password: string; readonly roles: readonly string[] }[];
  /** 127.A.B.C by hostname, for those that are not the stack's. */
  readonly elsewhere: Readonly<Record<string, string>>;
  /** Which real servers it does without, and what to install; null: none. */
  readonly without: string | null;
}

/** Opens a lab with the stack of this repository; where the real servers it needs cannot be had, one with a small stack and stand-ins. */
export async function openStage(options: Pick<LabOptions, 'cli' | 'progress'> = {}): Promise<StoryLab> {
  const without = await missingForStack();
  if (without !== null) {
    const lab = await openLab(options);
    const vhostFile = (hostname: string) => `service-proxy/vhost.d/${hostname}`;
    return { lab, trust: lab.authority.certificate, vhostFile, people: [], elsewhere: {}, without };
  }
  const lab = await openStoryLab(options);
  const { provider, trust } = lab;
  return {
    lab,
    trust,
    vhostFile: (hostname) => `stack/service-proxy/vhost.d/${hostname}`,
    people: provider.people.filter(({ emailVerified }) => emailVerified),
    elsewhere: { [provider.hostname]: provider.address },
    without,
  };
}
