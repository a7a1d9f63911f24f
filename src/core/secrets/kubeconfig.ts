/** A kubeconfig's current context, as far as it decides whether a program can use it without a person. */
export interface CurrentContext {
  readonly context: object | null;
  readonly cluster: { readonly server?: string; readonly skipTLSVerify?: boolean } | null;
  readonly user: {
    readonly exec?: { readonly command?: unknown };
    readonly authProvider?: { readonly name?: unknown };
    readonly token?: string;
    readonly certData?: string;
    readonly certFile?: string;
  } | null;
}

/** Why it cannot be used, to go on a sentence that has named the file; null where it can. */
export function whyUnusable({ context, cluster, user }: CurrentContext): string | null {
  if (context === null) return 'names no current context';
  if (!URL.canParse(cluster?.server ?? '') || !cluster?.server?.startsWith('https:'))
    return 'names no API server by an address with https';
  if (cluster.skipTLSVerify) return "does not have the API server's certificate verified";
  if (user?.exec !== undefined || user?.authProvider !== undefined)
    return `signs in through \`${programOf(user)}\`, a program that is not run here`;
  if (user?.token === undefined && user?.certData === undefined && user?.certFile === undefined) return 'has no token';
  return null;
}

/** When a token ends, as it says itself; ISO 8601, null where it does not. */
export function expiryOf(token: string | undefined): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString());
    const end = (claims as { readonly exp?: unknown } | null)?.exp;
    return typeof end === 'number' ? new Date(end * 1000).toISOString() : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

function programOf({ exec, authProvider }: NonNullable<CurrentContext['user']>): string {
  return String(exec?.command ?? authProvider?.name ?? 'a program');
}
