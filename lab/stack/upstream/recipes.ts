import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseImage } from '../../machine/machine.ts';
import type { Progress } from '../../progress.ts';
import { OAUTH2_PROXY, writeContext } from './oauth2-proxy.ts';

/** How an image is made here that upstream ships and no registry of the lab has. */
export interface UpstreamRecipe {
  readonly base: BaseImage;
  /** Lines of its Dockerfile, after FROM. */
  readonly lines: readonly string[];
  /** Part of the hash: what the files are made from. */
  readonly version: string;
  /** Puts the files that the lines name into a directory. */
  readonly write: (directory: string, progress: Progress) => Promise<void>;
}

const apt = (packages: string) =>
  `RUN apt-get update && apt-get install -y --no-install-recommends ${packages} && rm -rf /var/lib/apt/lists/*`;

const NODE_PROGRAM = (name: string, more: readonly string[] = []): UpstreamRecipe => ({
  base: 'node',
  version: name,
  lines: [
    // As the official images have it, for checks of health.
    'RUN apt-get update && apt-get install -y --no-install-recommends busybox && rm -rf /var/lib/apt/lists/* && ln -s /bin/busybox /usr/local/bin/wget',
    `COPY ${name}.ts package.json /app/`,
    ...more,
    `CMD ["node", "/app/${name}.ts"]`,
  ],
  async write(directory) {
    copyFileSync(join(import.meta.dirname, `${name}.ts`), join(directory, `${name}.ts`));
    writeFileSync(join(directory, 'package.json'), '{"type":"module"}\n');
  },
});

/** The real oauth2-proxy on a system with a shell; Debian's mosquitto; something that echoes; and the way out. */
export const UPSTREAM: Readonly<Record<string, UpstreamRecipe>> = {
  'oauth2-proxy': {
    base: 'busybox',
    version: OAUTH2_PROXY.version,
    lines: [
      'COPY oauth2-proxy /bin/oauth2-proxy',
      'RUN chmod 0755 /bin/oauth2-proxy',
      'USER 65532:65532',
      'ENTRYPOINT ["/bin/oauth2-proxy"]',
    ],
    write: writeContext,
  },
  mosquitto: {
    base: 'debian',
    version: 'bookworm',
    lines: [
      apt('mosquitto mosquitto-clients'),
      'USER mosquitto',
      'CMD ["/usr/sbin/mosquitto", "-c", "/mosquitto/config/mosquitto.conf"]',
    ],
    write: async () => undefined,
  },
  echo: NODE_PROGRAM('echo', ['USER 65534']),
  outside: NODE_PROGRAM('outside'),
};
