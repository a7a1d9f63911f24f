/** A Compose project that has containers on the server, from their labels. */
export interface RunningProject {
  readonly project: string;
  readonly directory: string;
  /** Absolute paths, in merge order. */
  readonly files: readonly string[];
}

const LABELS = ['project', 'project.working_dir', 'project.config_files'].map((label) => `com.docker.compose.${label}`);

/** The command line that asks the engine for the labels; `parseRunning` reads its output. */
export function listRunning(): readonly string[] {
  const format = LABELS.map((label) => `{{.Label "${label}"}}`).join('\t');
  return ['docker', 'ps', '--all', '--filter', `label=${LABELS[0]}`, '--format', format];
}

/** The projects that have containers, each once. */
export function parseRunning(output: string): readonly RunningProject[] {
  const projects = new Map<string, RunningProject>();
  for (const line of output.split('\n')) {
    const [project = '', directory = '', files = ''] = line.split('\t');
    if (project !== '' && !projects.has(project))
      projects.set(project, { project, directory, files: files.split(',').filter((file) => file !== '') });
  }
  return [...projects.values()];
}
