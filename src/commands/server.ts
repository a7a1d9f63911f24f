import type { Context } from '../context.ts';
import type { Command, Input } from './command.ts';
import { SERVER_INPUTS, SETTINGS_INPUTS } from './command.ts';
import { install } from './install/install.ts';
import { usage } from './usage.ts';

const INSTALL_INPUTS: readonly Input[] = [
  {
    name: 'address',
    type: 'text',
    placeholder: 'NAME',
    description: 'Server to install on (default: that of the settings)',
  },
  {
    name: 'port',
    type: 'number',
    placeholder: 'N',
    description: 'Its ssh port (default: that of the settings, or 22)',
  },
  {
    name: 'user',
    type: 'text',
    placeholder: 'NAME',
    description: 'Account to log in to; the agent runs as it (default: that of the settings, or root)',
  },
  {
    name: 'host-key',
    type: 'text',
    placeholder: 'KEY',
    description: 'Host key, or its SHA256 fingerprint, as seen on the console of the server',
  },
  { name: 'deploy-key', type: 'text', placeholder: 'FILE.pub', description: 'Public key that may deploy' },
  { name: 'plan-key', type: 'text', placeholder: 'FILE.pub', description: 'Public key that may only look' },
  {
    name: 'authorized-keys',
    type: 'text',
    placeholder: 'FILE',
    description: 'Where the server looks for keys of that account (default: ~/.ssh/authorized_keys)',
  },
  {
    name: 'root',
    type: 'text',
    placeholder: 'DIR',
    description: 'Where the agent is put on the server',
    default: '/opt/mission-control',
  },
  {
    name: 'project-directory',
    type: 'text',
    placeholder: 'DIR',
    description: 'Directory of the stack on the server (default: that of the containers that run)',
  },
  {
    name: 'project',
    type: 'text',
    placeholder: 'NAME',
    description: 'Compose project (default: that of the containers that run, or the name of the directory)',
  },
  {
    name: 'origin',
    type: 'text',
    placeholder: 'URL',
    description: 'Repository to clone into the directory where it is no clone yet',
  },
  {
    name: 'branch',
    type: 'text',
    placeholder: 'NAME',
    description: 'Branch that is deployed (default: as installed before, or main)',
  },
  {
    name: 'file',
    type: 'list',
    placeholder: 'FILE',
    description:
      'Compose file, relative to that directory; may be given again (default: as installed before, or those of the containers that run)',
  },
  {
    name: 'env-file',
    type: 'list',
    placeholder: 'FILE',
    description:
      'File of variables, relative to that directory; may be given again (default: as installed before, or .env)',
  },
  {
    name: 'docker-host',
    type: 'text',
    placeholder: 'URL',
    description: 'DOCKER_HOST on the server (default: as installed before, or its own engine)',
  },
  {
    name: 'docker-config',
    type: 'text',
    placeholder: 'DIR',
    description: 'DOCKER_CONFIG on the server (default: as installed before, or that of the account)',
  },
];

/** Installs the agent on a server, or brings it up to date. */
export const server: Command = {
  verb: 'server',
  words: 'install',
  summary: 'Install the agent on a server, or bring it up to date',
  inputs: [...INSTALL_INPUTS, ...SETTINGS_INPUTS, ...SERVER_INPUTS],
  async run(inputs, context: Context) {
    if (inputs.words.length !== 1 || inputs.words[0] !== 'install')
      throw usage(
        `\`server\` can only \`install\`${inputs.words.length === 0 ? '' : `, and \`${inputs.words.join(' ')}\` was given`}.`,
        'Write `mission-control server install --address NAME`; `mission-control server --help` lists the flags.',
      );
    return install(inputs, context);
  },
};
