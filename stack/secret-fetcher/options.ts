/** What the stack says to the fetcher, as variables of its environment. */
export interface Options {
  readonly kubeconfig: string;
  /** Null: the one of the kubeconfig's context. */
  readonly namespace: string | null;
  /** The volume. */
  readonly directory: string;
  /** Where the health check finds what is known; outside the volume. */
  readonly statusFile: string;
  /** The script that is put on the volume for services to start through. */
  readonly wrapper: string;
  /** How often it asks what it may read, seconds. */
  readonly grantsSeconds: number;
  /** How often every secret is read again though nothing was told, seconds. */
  readonly refreshSeconds: number;
}

/** Where the status is unless STATUS_FILE says otherwise; a restart of the container empties it where it is a tmpfs. */
export const STATUS_FILE = '/tmp/secret-fetcher.json';

/** Reads the environment; `wrapper` lies beside the program. */
export function readOptions(environment: Readonly<Record<string, string | undefined>>, wrapper: string): Options {
  return {
    kubeconfig: environment.KUBECONFIG || '/kube/config',
    namespace: environment.NAMESPACE || null,
    directory: environment.SECRETS_DIRECTORY || '/secrets',
    statusFile: environment.STATUS_FILE || STATUS_FILE,
    wrapper,
    grantsSeconds: seconds(environment.GRANTS_SECONDS, 60),
    refreshSeconds: seconds(environment.REFRESH_SECONDS, 600),
  };
}

function seconds(text: string | undefined, otherwise: number): number {
  const number = Number(text || otherwise);
  return number > 0 ? number : otherwise;
}
