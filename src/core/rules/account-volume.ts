import { eachService, faultOf, type Rule } from './rule.ts';

/** The companion keeps its account and the state of every certificate in the layer of its container: a new one orders all of them anew. */
export const accountVolume: Rule = {
  id: 'account-volume',
  summary: 'acme-companion keeps its account nowhere',
  check: eachService((service) => {
    const { image, mounts, location } = service;
    if (!/(?:^|\/)(?:acme-companion|letsencrypt-nginx-proxy-companion)(?:[:@]|$)/.test(image?.value ?? '')) return [];
    if (mounts.some(({ target }) => target.replace(/\/+$/, '') === '/etc/acme.sh')) return [];
    return [
      faultOf(accountVolume, service, {
        severity: 'warning',
        message: `\`${service.name}\` keeps its account nowhere: each new container orders every certificate anew.`,
        help: 'Mount a volume at /etc/acme.sh: authorities limit how many certificates they give in a week.',
        location: image?.location ?? location,
      }),
    ];
  }),
};
