import type { GoTool } from '../machine/go-tools.ts';

/** The real oauth2-proxy, the newest that Go builds from a module version. */
export const OAUTH2_PROXY: GoTool = {
  name: 'oauth2-proxy',
  version: '7.8.1',
  module: 'github.com/oauth2-proxy/oauth2-proxy/v7@v7.8.1',
  package: 'github.com/oauth2-proxy/oauth2-proxy/v7',
  go: [1, 23],
  versionVariable: 'github.com/oauth2-proxy/oauth2-proxy/v7/pkg/version.VERSION',
};
