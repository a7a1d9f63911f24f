import { openStackLab, type StackLab, type StackLabOptions } from '../stack/stack-lab.ts';

/** What an organisation adds to the stack: a service behind the sign-on, one that is open to everybody, one without a hostname. */
const SERVICES = `  app:
    <<: *web
    image: \${REGISTRY}/web:1
    environment:
      VIRTUAL_HOST: app.\${ZONE}
      VIRTUAL_PORT: "8080"
      LETSENCRYPT_HOST: app.\${ZONE}
      LETSENCRYPT_EMAIL: \${EMAIL}
    volumes:
      - ./app/motd:/etc/motd:ro
    depends_on:
      oauth2-proxy:
        condition: service_started
    networks:
      - proxy

  open:
    <<: *web
    image: \${REGISTRY}/web:1
    environment:
      VIRTUAL_HOST: open.\${ZONE}
      VIRTUAL_PORT: "8080"
      LETSENCRYPT_HOST: open.\${ZONE}
      LETSENCRYPT_EMAIL: \${EMAIL}
    networks:
      - proxy

  worker:
    <<: *web
    image: \${REGISTRY}/web:1
    networks:
      - proxy

`;

const WEB = `x-web: &web
  restart: unless-stopped
  stop_grace_period: 1s
  expose:
    - "8080"
  healthcheck:
    test: ["CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/health"]
    interval: 1s
    timeout: 2s
    retries: 3

`;

const CHANGE: NonNullable<StackLabOptions['change']> = {
  'docker-compose.yaml': (text) => text.replace(/^services:\n/m, (head) => `${WEB}${head}${SERVICES}`),
  '.env': (text, { registry }) => `${text}\n# The organisation's own registry.\nREGISTRY=${registry.address}\n`,
  'mission-control.yaml': (text) => text.replace(/^postures:\n/m, (head) => `${head}  open.example.org: public\n`),
  'stack/service-proxy/vhost.d/open.example.org': () => 'include /etc/nginx/vhost.d/public;\n',
  'app/motd': () => 'Welcome\n',
};

/** A lab with the stack of this repository and the services of an organisation, not yet deployed. */
export function openStoryLab(options: Pick<StackLabOptions, 'cli' | 'progress'> = {}): Promise<StackLab> {
  return openStackLab({ ...options, deploy: false, change: CHANGE });
}
