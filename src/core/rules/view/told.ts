import type { Command, Located, Service } from '../../compose/project.ts';

/** What a service is told: its command lines, its environment and its health check, word by word. */
export function toldTo(service: Service): readonly Located<string>[] {
  return [
    ...wordsOf(service.entrypoint),
    ...wordsOf(service.command),
    ...variablesOf(service),
    ...wordsOf(service.healthcheck?.test ?? null),
  ];
}

/** The words of a command; none where there is no command. */
export function wordsOf(command: Command | null): readonly Located<string>[] {
  return command?.words ?? [];
}

function variablesOf({ environment }: Service): readonly Located<string>[] {
  return [...environment.values()].flatMap(({ value, valueLocation }) =>
    value === null ? [] : [{ value, location: valueLocation }],
  );
}

/** The longest name and value of a message that is still read. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
