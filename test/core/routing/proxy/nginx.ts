import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, toolPath } from '../../../../lab/machine/packages.ts';
import { run } from '../../../../src/process.ts';

/** Files by their name below /etc/nginx. */
export type NginxFiles = Readonly<Record<string, string>>;

/** What nginx itself says of a configuration: null where it takes it. Nothing is listened on but sockets in the directory. */
export async function judge(directory: string, text: string, files: NginxFiles = {}): Promise<string | null> {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(join(directory, 'log'), { recursive: true });
  for (const name of ['fastcgi.conf', 'uwsgi_params']) copyFileSync(join('/etc/nginx', name), join(directory, name));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), moved(content, directory));
  }
  const main = `events {}\nerror_log stderr;\npid ${directory}/pid;\nhttp {\n${moved(text, directory)}}\n`;
  writeFileSync(join(directory, 'nginx.conf'), main);
  const argv = [findProgram('nginx') ?? 'nginx', '-t', '-q', '-p', directory, '-c', join(directory, 'nginx.conf')];
  const { code, stderr } = await run({ argv, env: { PATH: toolPath() }, timeoutSeconds: 30 });
  return code === 0 ? null : stderr;
}

function moved(text: string, directory: string): string {
  return text
    .replaceAll('/etc/nginx/', `${directory}/`)
    .replaceAll('/var/log/nginx/', `${directory}/log/`)
    .replace(/\blisten (?:\[::\]:)?(\d+)/g, (line, port) => `listen unix:${directory}/${line.length}-${port}`);
}
