import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Administration, Artifact, Shell } from '../../src/context.ts';
import { PROTOCOL_VERSION } from '../../src/core/protocol/messages.ts';
import { run } from '../../src/process.ts';
import { Scene } from '../adapters/repository/clone.ts';

const HELLO = JSON.stringify({ type: 'hello', protocol: PROTOCOL_VERSION, agent: '9.9.9' });
const RESULT = {
  ...{ verb: 'version', docker: '24', compose: '2.26.1', node: '24', project: 'p', directory: '/d' },
  ...{ revision: null, role: 'plan' },
};

/** A "server" that is a directory of this machine: its commands run here, with a home, an origin and programs of its own. */
export class LocalServer {
  readonly top = mkdtempSync(join(tmpdir(), 'mission-control-install-'));
  readonly home = join(this.top, 'home');
  readonly root = join(this.top, 'root');
  readonly stack = join(this.top, 'srv/stack');
  readonly origin = join(this.top, 'origin.git');
  readonly commands: string[] = [];
  /** What the container labels say, as `docker ps` prints it. */
  running = '';
  dockerAnswers = true;
  /** Programs the server lacks. */
  lacks: readonly string[] = [];
  opened = 0;
  closed = 0;

  constructor() {
    mkdirSync(this.home);
    mkdirSync(this.origin);
    cpSync(firstOrigin(), this.origin, { recursive: true });
  }

  /** What `server install` may use of the world. */
  administration(given: Partial<Administration> = {}): Administration {
    return {
      hostKey: async () => ({ line: 'ssh-ed25519 AAAA', fingerprint: 'SHA256:shown' }),
      open: async () => {
        this.opened += 1;
        return this.#shell();
      },
      connectAs: () => {
        throw new Error('The test did not expect another connection');
      },
      read: async () => null,
      artifact: async (name) => new TextEncoder().encode(ARTIFACTS[name]),
      platform: { system: 'Linux', machine: 'x86_64' },
      ...given,
    };
  }

  end(): void {
    rmSync(this.top, { recursive: true, force: true });
  }

  #shell(): Shell {
    const path = this.#programs();
    return {
      hostKeys: ['ssh-ed25519 AAAA'],
      run: async (argv, options = {}) => {
        this.commands.push(argv.join(' '));
        return run({
          argv: ['/bin/sh', '-c', 'exec "$@"', 'sh', ...argv],
          cwd: this.home,
          env: { HOME: this.home, PATH: path, GIT_CONFIG_GLOBAL: '/dev/null' },
          timeoutSeconds: 60,
          ...(options.input === undefined ? {} : { input: options.input }),
        });
      },
      close: () => {
        this.closed += 1;
      },
    };
  }

  /** A directory with the programs of the server: real ones, but for docker and systemctl. */
  #programs(): string {
    const bin = join(this.top, 'bin');
    rmSync(bin, { recursive: true, force: true });
    mkdirSync(bin);
    for (const name of REAL.filter((one) => !this.lacks.includes(one))) {
      const place = (process.env.PATH ?? '')
        .split(delimiter)
        .map((directory) => join(directory, name))
        .find(existsSync);
      if (place !== undefined) symlinkSync(place, join(bin, name));
    }
    this.#script(bin, 'systemctl', 'exit 0');
    if (this.lacks.includes('docker')) return bin;
    const version = this.lacks.includes('compose') ? 'exit 1' : 'echo 2.26.1';
    const answer = this.dockerAnswers ? `[ "$1" = ps ] && printf '${this.running}'; exit 0` : 'exit 1';
    this.#script(bin, 'docker', `[ "$1" = compose ] && { ${version}; exit 0; }\n${answer}`);
    return bin;
  }

  #script(bin: string, name: string, body: string): void {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }
}

const REAL = [
  ...['sh', 'env', 'git', 'flock', 'cmp', 'node', 'cat', 'mkdir', 'chmod', 'mv', 'stat', 'test', 'ls', 'dirname'],
  ...['uname', 'id', 'printf', 'gzip', 'rm', 'head', 'grep', 'basename', 'expr', 'sed', 'tr', 'readlink', 'chown'],
];

const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  agent: 'agent one\n',
  door: `#!/bin/sh\ncase "$1" in adopt) echo null ;; *) printf '%s\\n%s\\n' '${HELLO}' '${JSON.stringify({ type: 'result', result: RESULT })}' ;; esac\n`,
  unit: '[Service]\nUser=@USER@\nExecStart=@ROOT@/bin/agent-door recover\n',
  node: '#!/bin/sh\nexit 0\n',
};

let made: Scene | null = null;

/** A bare repository with one commit, made once. */
function firstOrigin(): string {
  made ??= new Scene({ 'compose.yaml': 'services: {web: {image: "web:1"}}\n' });
  return made.origin;
}

/** Removes what all servers of a test file share. */
export function endServers(): void {
  made?.end();
  made = null;
}
