import { errors, Provider } from 'oidc-provider';
import type { ProviderSettings } from './settings.ts';

const DAY_SECONDS = 86_400;

/** A provider whose paths, claims and tokens look like Auth0's. */
export function makeProvider(settings: ProviderSettings): Provider {
  const { web, machine, rolesClaim, audience, paths } = settings;
  const provider = new Provider(settings.issuer, {
    clients: [
      {
        client_id: web.id,
        client_secret: web.secret,
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [...web.redirectUris],
        post_logout_redirect_uris: [...web.afterLogout],
        token_endpoint_auth_method: 'client_secret_basic',
      },
      {
        client_id: machine.id,
        client_secret: machine.secret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [settings.jwk] },
    cookies: { keys: [String(settings.jwk.kid)] },
    routes: {
      authorization: paths.authorization,
      token: paths.token,
      jwks: paths.jwks,
      end_session: paths.signOut,
      userinfo: '/userinfo',
    },
    pkce: { required: (_, client) => client.clientId === web.id },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    conformIdTokenClaims: false,
    scopes: ['openid', 'email', 'profile', 'offline_access'],
    claims: {
      openid: ['sub', rolesClaim],
      email: ['email', 'email_verified'],
      profile: ['name', 'preferred_username'],
    },
    async findAccount(_, name) {
      const person = settings.people.find((one) => one.name === name);
      if (person === undefined) return undefined;
      const { email, emailVerified, roles } = person;
      return {
        accountId: name,
        claims: async () => ({
          sub: name,
          name,
          preferred_username: name,
          email,
          email_verified: emailVerified,
          [rolesClaim]: [...roles],
        }),
      };
    },
    /** Nobody is asked for consent. */
    async loadExistingGrant(context) {
      const { client, session, params } = context.oidc;
      if (session?.accountId === undefined || client === undefined) return undefined;
      const grant = new context.oidc.provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope(String(params?.scope ?? 'openid'));
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: logOut },
      resourceIndicators: {
        enabled: true,
        /** Auth0 calls it `audience`. */
        defaultResource: (context) =>
          context.oidc.client?.clientId === machine.id
            ? String((context.oidc.body as Record<string, unknown> | undefined)?.audience ?? audience)
            : (undefined as unknown as string),
        useGrantedResource: () => true,
        getResourceServerInfo(_, resource) {
          if (resource !== audience) throw new errors.InvalidTarget();
          return {
            scope: '',
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: settings.machineTokenSeconds,
            jwt: { sign: { alg: 'RS256' } },
          };
        },
      },
    },
    formats: {
      customizers: {
        jwt(_, __, { header, payload }) {
          Object.assign(header ?? {}, { typ: 'JWT' });
          const subject = `${payload.client_id}@clients`;
          const more = { azp: payload.client_id, gty: 'client-credentials', groups: [...settings.machineGroups] };
          Object.assign(payload, { sub: subject, ...more });
        },
      },
    },
    ttl: {
      ClientCredentials: (_, token) => token.resourceServer?.accessTokenTTL ?? 3600,
      Session: DAY_SECONDS,
      Interaction: 3600,
      Grant: DAY_SECONDS,
      IdToken: 3600,
      AccessToken: 3600,
    },
  });
  return provider;
}

/** Nobody is asked whether they mean it. */
function logOut(context: { body?: unknown }, form: string): void {
  context.body = `<!doctype html><title>Log out</title>${form}<script>
const form = document.forms[0];
form.insertAdjacentHTML('beforeend', '<input type="hidden" name="logout" value="yes">');
form.submit();
</script>`;
}
