import type { GoTool } from './machine/go-tools.ts';

/** The real oauth2-proxy, of the very release that the stack pins: the module proxy has it by its exact version. */
export const OAUTH2_PROXY: GoTool = {
  name: 'oauth2-proxy',
  version: '7.15.2',
  module: 'github.com/oauth2-proxy/oauth2-proxy/v7@v7.15.2',
  package: 'github.com/oauth2-proxy/oauth2-proxy/v7',
  go: [1, 25],
};
