import { join } from 'node:path';
import type { StoryLab } from './stage.ts';

/** What somebody needs to look around in a lab that goes on: where everything is, who can log in, how it is stopped. */
export function describeKept({ lab, people, elsewhere }: StoryLab, pid: number): readonly string[] {
  const { address, zone, client } = lab;
  const app = lab.hostname('app');
  const authority = join(client.directory, 'authority.pem');
  const away = Object.entries(elsewhere);
  const rules = [...away, [`*.${zone}`, address]].map(([name, place]) => `MAP ${name} ${place}`).join(', ');
  const browser = `chromium --user-data-dir=/tmp/demo-browser --host-resolver-rules='${rules}' --ignore-certificate-errors`;
  return [
    `It runs on: every hostname of ${zone} leads to ${address}${away.map(([name, place]) => `, ${name} to ${place}`).join('')}.`,
    '',
    ...['app', 'open', ...(people.length > 0 ? ['whoami', 'service-accounts'] : [])].map(
      (name) => `https://${lab.hostname(name)}`,
    ),
    '',
    ...(people.length === 0 ? [] : ['Who can log in:']),
    ...people.map(({ name, password, roles }) => `  ${name}, password ${password} (${roles.join(', ')})`),
    '',
    'With a browser (Chromium that trusts it all for this once):',
    `  ${browser} https://${app}`,
    'As a program:',
    `  curl --cacert ${authority} --resolve ${app}:443:${address} -H "Authorization: Bearer $(cat ${lab.token('good')})" https://${app}`,
    'The repository and the pull requests of the story:',
    `  ${client.directory}`,
    'To stop and remove everything:',
    `  kill ${pid}`,
  ];
}
