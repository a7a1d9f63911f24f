import type { Shown } from './core/certificates/certificate.ts';
import type { ImageName } from './core/check/image-name.ts';
import type { ImageSight } from './core/check/images.ts';
import type { Journal } from './core/deployment/journal.ts';
import type { RepositoryFiles } from './core/fingerprint/fingerprint.ts';
import type { DeploymentRecord } from './core/plan/record.ts';
import type { Container } from './core/plan/snapshot.ts';
import type { Lock, Message, Request, Result } from './core/protocol/messages.ts';
import type { InventoryIngress, InventorySecret } from './core/secrets/inventory.ts';
import type { ServerSettings } from './core/settings/settings.ts';
import type { Observation } from './core/verify/observation.ts';

/** What a verb may use of the world; entry/ builds each part when it is first asked for. */
export interface Context {
  readonly workspace: Workspace;
  readonly machine: Machine;
  readonly person: Person;
  readonly clock: Clock;
  readonly log: Log;
  readonly web: Web;
  /** A server as the settings describe it, with the key of the caller; connects on first use. */
  connect(server: ServerSettings): Server;
  readonly registry: Registry;
  /** The namespace the caller's kubeconfig names, or this one; null where the caller gave none. Errors: KUBECONFIG_INVALID, FILE_NOT_READABLE. */
  namespace(name: string | null): Promise<Namespace | null>;
  readonly administration: Administration;
  readonly manual: Manual;
}

/** The pages that explain the rules. */
export interface Manual {
  /** The ids of all rules, in order. */
  rules(): Promise<readonly string[]>;
  /** Markdown; null where there is no such rule. `rule` is one of `rules`. */
  page(rule: string): Promise<string | null>;
}

/** Image registries, as anybody sees them. What does not answer is a value, no error. */
export interface Registry {
  look(image: ImageName): Promise<ImageSight>;
}

/** A Kubernetes namespace: names only, whatever the API server sends. Errors: KUBERNETES_REFUSED, KUBERNETES_UNREACHABLE. */
export interface Namespace {
  readonly name: string;
  /** Texts of a ConfigMap by key, null where there is no such ConfigMap. */
  configMap(name: string): Promise<Readonly<Record<string, string>> | null>;
  /** Every Secret with its keys; values are dropped on arrival. */
  secrets(): Promise<readonly InventorySecret[]>;
  /** Every Ingress that claims a hostname. */
  ingresses(): Promise<readonly InventoryIngress[]>;
}

/** Files of the caller's machine, named as a person names them: relative to the working directory. */
export interface Machine {
  /** Null where there is none. Errors: FILE_NOT_READABLE. */
  read(path: string): Promise<string | null>;
  /** Errors: FILE_NOT_WRITABLE. */
  write(path: string, text: string): Promise<void>;
  /** Puts a file in place of what lies there, at once: whoever reads it sees the old one or the new one; null removes it. Errors: FILE_NOT_WRITABLE. */
  replace(path: string, text: string | null): Promise<void>;
}

/** Whoever sits at the terminal. */
export interface Person {
  /** The answer without blanks around it; null where nobody is there, or nobody wants to answer any more. */
  ask(question: string): Promise<string | null>;
}

/** What `server install` and `doctor` need besides the agent's narrow door. */
export interface Administration {
  /** The host key a server shows to anybody, of the given types where there are any; nobody has vouched for it. Errors: SERVER_UNREACHABLE, SERVER_TIMEOUT. */
  hostKey(place: {
    readonly address: string;
    readonly port: number;
    readonly types: readonly string[];
  }): Promise<{ readonly line: string; readonly fingerprint: string }>;
  /** Logs in with the caller's key. Errors: those of a connection. */
  open(administrator: Administrator): Promise<Shell>;
  /** The same server, asked with another key file. */
  connectAs(server: ServerSettings, identity: string): Server;
  /** A file of this machine, null where there is none. Errors: FILE_NOT_READABLE. */
  read(path: string): Promise<Uint8Array | null>;
  /** What is carried to a server. Errors: FILE_NOT_FOUND. */
  artifact(name: Artifact): Promise<Uint8Array>;
  /** Of this machine: a Node can only be carried to its like. */
  readonly platform: { readonly system: string; readonly machine: string };
}

/** The agent in one file; the door that forced commands open; the unit that recovers at boot; this machine's Node. */
export type Artifact = 'agent' | 'door' | 'unit' | 'node';

export interface Administrator {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly hostKeys: readonly string[];
}

/** A login on a server; each command line is quoted word by word. */
export interface Shell {
  /** The host keys of the server, proven by it; the one it was let in with first. */
  readonly hostKeys: readonly string[];
  /** Runs to the end, whatever the exit code. Errors: CONNECTION_LOST, COMMAND_TIMEOUT. */
  run(
    argv: readonly string[],
    options?: { readonly input?: Uint8Array; readonly timeoutSeconds?: number },
  ): Promise<ShellResult>;
  close(): void;
}

export interface ShellResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The checkout a verb works on. Paths are relative to the project directory, with `/`. */
export interface Workspace {
  /** Absolute. */
  readonly directory: string;
  /** Text of a file, null where there is none. Errors: FILE_NOT_READABLE. */
  read(path: string): Promise<string | null>;
  /** What lies at a path; symbolic links are followed, but never out of the repository. */
  kind(path: string): Promise<'file' | 'directory' | 'other' | null>;
  /** Tracked files with the ids of what lies in the working tree; where there is no git, every file. */
  files(): Promise<RepositoryFiles>;
  /** The commit checked out, null without git or with uncommitted changes. */
  revision(): Promise<string | null>;
  /** Whether git is told to leave a path out; true also where nobody can tell. */
  ignores(path: string): Promise<boolean>;
  /** Names of the entries of a directory, empty where there is none. */
  list(path: string): Promise<readonly string[]>;
  /** The same directory at a revision, or where the checkout branched off from it; null where git cannot find or fetch it. */
  at(revision: string): Promise<Past | null>;
}

/** Tracked files of a directory as they were at a revision. What is no text, or a link, has none. */
export interface Past extends Pick<Workspace, 'read' | 'kind' | 'list'> {
  readonly files: RepositoryFiles;
}

export interface Clock {
  /** Wall clock, for people. */
  now(): Date;
  /** Seconds of a clock that only goes forward, for durations. */
  monotonicSeconds(): number;
  sleep(seconds: number): Promise<void>;
}

/** Progress for people, on stderr. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
}

/** The agent on the server, reached over ssh. */
export interface Server {
  /** Sends one request, passes progress on, returns the result. A dropped deploy or rollback is re-attached by `status`. */
  ask(request: Request, onMessage?: (message: Message) => void): Promise<Result>;
}

/** How a hostname is reached from outside. */
export interface Reach {
  /** Connect here instead of asking DNS. */
  readonly address: string | null;
  /** Certificates in PEM, trusted besides the public authorities. */
  readonly authority: string | null;
  readonly timeoutSeconds: number;
}

/** One HTTPS or HTTP request from outside; redirects are never followed. */
export interface Probe extends Reach {
  readonly url: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
}

/** The world outside the server, asked as anybody can ask. What does not answer is a value, no error. Errors: SETTINGS_INVALID. */
export interface Web {
  request(probe: Probe): Promise<Observation>;
  /** The certificate shown for a hostname, trusted or not. */
  certificate(given: Reach & { readonly hostname: string; readonly port: number }): Promise<Shown>;
}

/** Something of the working tree: its mode as git says it, and its content. */
export interface Lying {
  readonly mode: string;
  readonly content: Uint8Array;
}

/** git on the server, for the agent. Paths are relative to the project directory (`../x` where the clone is larger). */
export interface Repository {
  fetch(): Promise<void>;
  /** Full hash of the head of the deployed branch at origin. */
  head(): Promise<string>;
  /** The commit that is checked out, null before the first. */
  current(): Promise<string | null>;
  contains(ancestor: string, descendant: string): Promise<boolean>;
  exists(revision: string): Promise<boolean>;
  files(revision: string): Promise<RepositoryFiles>;
  /** Content of a tracked file at a revision, null where there is none. */
  read(revision: string, path: string): Promise<string | null>;
  /** Tracked files of `revision` whose content in the project directory is another. */
  edited(revision: string): Promise<readonly { readonly path: string; readonly status: 'modified' | 'deleted' }[]>;
  /** Untracked files that lie where `to` adds other ones. */
  obstacles(given: { readonly from: string | null; readonly to: string }): Promise<readonly string[]>;
  /** What lies at a path of the project directory: a file, or a link with its target as content; null where there is neither. */
  lying(path: string): Promise<Lying | null>;
  /** Puts it there by rename; null removes what lies there. */
  put(path: string, lying: Lying | null): Promise<void>;
  /** Brings the project directory from one revision to another, file by file, by rename. */
  checkout(given: {
    readonly from: string | null;
    readonly to: string;
    readonly overwrite: readonly string[];
  }): Promise<void>;
}

/** Which files docker compose reads, relative to the project directory. */
export interface ComposeFiles {
  readonly files: readonly string[];
  readonly envFiles: readonly string[];
}

/** docker and docker compose on the server, for the agent. Errors: DOCKER_MISSING, DOCKER_UNREACHABLE, ENGINE_FAILED. */
export interface Engine {
  versions(): Promise<{ readonly docker: string; readonly compose: string }>;
  /** All containers of the project, stopped ones too. */
  containers(): Promise<readonly Container[]>;
  /** Ids of local images by reference (or id); a reference that names none is left out. */
  imageIds(references: readonly string[]): Promise<Readonly<Record<string, string>>>;
  /** Every tagged local image: reference → id; tags that keep old images are left out. */
  images(): Promise<Readonly<Record<string, string>>>;
  /** Gets the image of a service. Errors: REGISTRY_DENIED, REGISTRY_UNREACHABLE, IMAGE_UNKNOWN. */
  pull(compose: ComposeFiles, given: { service: string; image: string; signal?: AbortSignal }): Promise<void>;
  /** Errors: BUILD_FAILED. */
  build(compose: ComposeFiles, given: { service: string; signal?: AbortSignal }): Promise<void>;
  /** Makes new containers for just these services, in place of the old ones. */
  up(compose: ComposeFiles, services: readonly string[]): Promise<void>;
  restart(containers: readonly string[]): Promise<void>;
  start(containers: readonly string[]): Promise<void>;
  /** Stops and removes containers; volumes stay. */
  remove(containers: readonly string[]): Promise<void>;
  /** Removes half-made containers (`<12 hex digits>_name`) that an interrupted compose left. */
  removeLeftovers(): Promise<void>;
  tag(image: string, reference: string): Promise<void>;
  /** Tags the image a service ran, so that no pruning takes what a rollback needs. */
  keep(image: string, service: string, deployment: string): Promise<void>;
  /** Forgets what was kept for these deployments. */
  forgetKept(deployments: readonly string[]): Promise<void>;
  /** Services whose running containers Compose itself would leave alone. */
  agreeing(compose: ComposeFiles): Promise<readonly string[]>;
  /** Waits until the daemon answers. */
  ready(seconds: number): Promise<void>;
}

/** Lock, journal and records on the server, for the agent. Errors: STATE_NOT_WRITABLE, STATE_CORRUPT, LOCK_CORRUPT. */
export interface State {
  /** The newest record that describes what runs. */
  lastGood(): Promise<DeploymentRecord | null>;
  /** All records, newest first. */
  records(): Promise<readonly DeploymentRecord[]>;
  record(id: string): Promise<DeploymentRecord | null>;
  /** Written once: a second record of the same id is left as the first. */
  writeRecord(record: DeploymentRecord): Promise<void>;
  journal(): Promise<Journal | null>;
  writeJournal(journal: Journal): Promise<void>;
  /** Who holds the lock, or held it when it died; null where nobody does. */
  lock(): Promise<Lock | null>;
  /** Writes the lock record of this process, which holds the lock file; returns its fence. */
  takeLock(given: { readonly holder: string; readonly id: string; readonly revision: string }): Promise<number>;
  releaseLock(): Promise<void>;
  /** What a detached runner is to do. */
  writeTask(id: string, task: Task): Promise<void>;
  task(id: string): Promise<Task | null>;
  /** Adds a message to those of a deployment. */
  append(id: string, message: Message): Promise<void>;
  messages(id: string): Promise<readonly Message[]>;
  /** Keeps a copy of a file edited by hand; returns where. */
  saveCopy(id: string, path: string, content: Uint8Array): Promise<string>;
  copy(place: string): Promise<Uint8Array>;
  /** Ends the commands that a dead runner left behind; only for who holds the lock. */
  endLeftovers(): Promise<void>;
}

/** What a detached runner is to do, and for whom. */
export interface Task {
  readonly request:
    | Extract<Request, { verb: 'deploy' | 'rollback' }>
    /** `start`: what stands still is started too, as after a boot. */
    | { readonly verb: 'recover'; readonly start: boolean };
  readonly holder: string;
}

/** Detached transactions: they outlive whoever starts them. */
export interface Runner {
  /** Starts the runner of a written task; `ended` is its exit code, 75 where somebody else holds the lock. */
  start(id: string): { readonly ended: Promise<number> };
  /** Asks the holder of the lock to stop at the next safe point. */
  interrupt(): Promise<void>;
  /** Ends the holder of the lock: asks, waits so many seconds, then kills. */
  end(seconds: number): Promise<void>;
}
