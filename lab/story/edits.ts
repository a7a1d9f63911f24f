/** What somebody in a hurry writes: a hostname misspelt, a volume and a service that are not there. */
const MISTAKEN = `  report:
    <<: *web
    image: \${REGISTRY}/web:1
    environment:
      VIRTUAL_HOST: report.\${ZONE}
      VIRTUAL_PORT: "8080"
      LETSENCRYPT_HOST: reprot.\${ZONE}
      LETSENCRYPT_EMAIL: admin@\${ZONE}
    volumes:
      - reports:/var/lib/report
    depends_on:
      - ap
    networks:
      - proxy

`;

/** The stack with the service of somebody in a hurry, first in its section: what follows it stays as it was. */
export function addReport(stack: string): string {
  return stack.replace(/^services:\n/m, (head) => `${head}${MISTAKEN}`);
}

/** The same with the three mistakes mended. */
export function mendReport(stack: string): string {
  return stack
    .replace('reprot.', 'report.')
    .replace('    volumes:\n      - reports:/var/lib/report\n', '')
    .replace('      - ap\n', '      - app\n');
}

/** The stack with `app` at another tag of its image. */
export function moveApp(stack: string, tag: string): string {
  return stack.replace(/(^ {2}app:\n(?:(?! {2}\S).*\n)*? {4}image: \S+\/web:)\S+$/m, (_, head) => `${head}${tag}`);
}
