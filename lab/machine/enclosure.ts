/** What a process sees of itself: /proc/self/mountinfo and /proc/self/cgroup, and whether its root is that of its mount namespace. */
export interface Surroundings {
  readonly mounts: string;
  readonly groups: string;
  readonly isChroot: boolean;
}

const GROUPS = '/sys/fs/cgroup';

/**
 * A command line that finds what an engine needs even in a chroot: a mount namespace whose own root is the one it sees, for whoever
 * enters a container is put at the root of its namespace, and control groups. All of it is gone when the command is.
 */
export function enclosed(argv: readonly string[], { mounts, groups, isChroot }: Surroundings): readonly string[] {
  const points = mounts.split('\n').flatMap((line) => line.split(' ')[4] ?? []);
  const grouped = points.some((point) => point === GROUPS || point.startsWith(`${GROUPS}/`));
  if (grouped && !isChroot) return argv;
  const script = [
    'set -e',
    'mount --make-rprivate /',
    ...(isChroot ? ROOT_HERE : []),
    ...(grouped ? [] : groupMounts(groups, GROUPS)),
    'exec "$@"',
  ];
  const inside = ['sh', '-c', script.join('\n'), 'sh', ...argv];
  const outside = ['unshare', '--mount', '--propagation', 'unchanged'];
  if (!isChroot) return [...outside, ...inside];
  // The way out of the chroot to the root of the new namespace, the old root in hand.
  return [...outside, 'nsenter', '--mount=/proc/self/ns/mnt', '--wd=/', ...inside];
}

/** Makes the working directory the root of the mount namespace, and forgets the old one. */
const ROOT_HERE = [
  'here=$(pwd -P)',
  'mount --rbind "$here" "$here"',
  'cd "$here"',
  'pivot_root . .',
  'umount -l .',
  'cd /',
];

/** As the kernel groups this process: one hierarchy (version 2), or one for each set of controllers. */
function groupMounts(groups: string, place: string): string[] {
  const hierarchies = groups.split('\n').flatMap((line) => /^[0-9]+:([^:]+):/.exec(line)?.[1] ?? []);
  if (hierarchies.length === 0) return [`mount -t cgroup2 cgroup2 ${place}`];
  return [
    `mount -t tmpfs -o mode=755 cgroup ${place}`,
    ...hierarchies.flatMap((controllers) => {
      const name = controllers.replace('name=', '');
      const options = name === controllers ? controllers : `none,${controllers}`;
      return [`mkdir ${place}/${name}`, `mount -t cgroup -o ${options} cgroup ${place}/${name}`];
    }),
  ];
}
