/** What a process sees of mounts and control groups: /proc/self/mountinfo and /proc/self/cgroup. */
export interface Surroundings {
  readonly mounts: string;
  readonly groups: string;
}

/** A directory that carries the other view of the root: of a file system that can be made private, so that nobody else sees it. */
const VIEW = '/sys/fs';
const GROUPS = '/sys/fs/cgroup';

/**
 * A command line that finds what an engine needs even in a chroot: a root that is a mount point, which containers pivot away from, and
 * control groups. What is missing is mounted in a mount namespace of its own: it is gone when the command is.
 */
export function enclosed(argv: readonly string[], { mounts, groups }: Surroundings): readonly string[] {
  const points = mounts.split('\n').flatMap((line) => line.split(' ')[4] ?? []);
  const grouped = points.some((point) => point === GROUPS || point.startsWith(`${GROUPS}/`));
  if (grouped && points.includes('/')) return argv;
  const script = [
    'set -e',
    'mount --make-rprivate /sys',
    `mount --rbind / ${VIEW}`,
    `mount --make-rprivate ${VIEW}`,
    ...(grouped ? [] : groupMounts(groups, `${VIEW}${GROUPS}`)),
    `exec chroot ${VIEW} "$@"`,
  ];
  return ['unshare', '--mount', '--propagation', 'unchanged', 'sh', '-c', script.join('\n'), 'sh', ...argv];
}

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
