import { expect, test } from 'vitest';
import { enclosed } from '../../../lab/machine/enclosure.ts';

const mounts = (...points: string[]) => points.map((point) => `45 27 0:39 / ${point} rw - none none rw`).join('\n');

test('a machine as it is needs nothing around the engine', () => {
  for (const groups of ['/sys/fs/cgroup', '/sys/fs/cgroup/memory']) {
    const surroundings = { mounts: mounts('/', '/sys', groups), groups: '0::/', isChroot: false };
    expect(enclosed(['dockerd'], surroundings)).toEqual(['dockerd']);
  }
});

test('in a chroot the root becomes that of a mount namespace, seen by nobody else', () => {
  const surroundings = { mounts: mounts('/', '/sys', '/sys/fs/cgroup'), groups: '0::/', isChroot: true };
  const [program, ...rest] = enclosed(['dockerd', '--x'], surroundings);
  expect(program).toBe('unshare');
  expect(rest).toContain('--mount=/proc/self/ns/mnt');
  expect(rest.slice(-3)).toEqual(['sh', 'dockerd', '--x']);
  const script = rest[rest.indexOf('-c') + 1] ?? '';
  expect(script.split('\n')).toEqual([
    'set -e',
    'mount --make-rprivate /',
    'here=$(pwd -P)',
    'mount --rbind "$here" "$here"',
    'cd "$here"',
    'pivot_root . .',
    'umount -l .',
    'cd /',
    'exec "$@"',
  ]);
});

test('control groups that are not mounted are, as the kernel groups the process', () => {
  const scriptFor = (groups: string) =>
    enclosed(['dockerd'], { mounts: mounts('/', '/sys'), groups, isChroot: false })[6] ?? '';
  expect(scriptFor('0::/\n')).toContain('mount -t cgroup2 cgroup2 /sys/fs/cgroup');
  const first = scriptFor('3:name=systemd:/\n2:cpu,cpuacct:/\n0::/\n');
  expect(first).toContain('mkdir /sys/fs/cgroup/cpu,cpuacct');
  expect(first).toContain('mount -t cgroup -o cpu,cpuacct cgroup /sys/fs/cgroup/cpu,cpuacct');
  expect(first).toContain('mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd');
});
