import { expect, test } from 'vitest';
import { enclosed } from '../../../lab/machine/enclosure.ts';

const mounts = (...points: string[]) => points.map((point) => `45 27 0:39 / ${point} rw - none none rw`).join('\n');

test('a machine as it is needs nothing around the engine', () => {
  for (const groups of ['/sys/fs/cgroup', '/sys/fs/cgroup/memory'])
    expect(enclosed(['dockerd'], { mounts: mounts('/', '/sys', groups), groups: '0::/' })).toEqual(['dockerd']);
});

test('a chroot gets a root to pivot from, seen by nobody else', () => {
  const [program, ...rest] = enclosed(['dockerd', '--x'], { mounts: mounts('/sys', '/sys/fs/cgroup'), groups: '0::/' });
  expect(program).toBe('unshare');
  expect(rest.slice(-3)).toEqual(['sh', 'dockerd', '--x']);
  const script = rest[rest.indexOf('-c') + 1] ?? '';
  expect(script.split('\n')).toEqual([
    'set -e',
    'mount --make-rprivate /sys',
    'mount --rbind / /sys/fs',
    'mount --make-rprivate /sys/fs',
    'exec chroot /sys/fs "$@"',
  ]);
});

test('control groups that are not mounted are, as the kernel groups the process', () => {
  const scriptFor = (groups: string) => enclosed(['dockerd'], { mounts: mounts('/', '/sys'), groups })[6] ?? '';
  expect(scriptFor('0::/\n')).toContain('mount -t cgroup2 cgroup2 /sys/fs/sys/fs/cgroup');
  const first = scriptFor('3:name=systemd:/\n2:cpu,cpuacct:/\n0::/\n');
  expect(first).toContain('mkdir /sys/fs/sys/fs/cgroup/cpu,cpuacct');
  expect(first).toContain('mount -t cgroup -o cpu,cpuacct cgroup /sys/fs/sys/fs/cgroup/cpu,cpuacct');
  expect(first).toContain('mount -t cgroup -o none,name=systemd cgroup /sys/fs/sys/fs/cgroup/systemd');
});
