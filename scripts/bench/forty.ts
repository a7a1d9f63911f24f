/** So many services has the stack that plan and deploy are timed with. */
export const SERVICES = 40;

/** A stack of small services; the first one has an image of its own choice. */
export function fortyServices(tag: string): string {
  const services = Array.from({ length: SERVICES }, (_, index) => service(index + 1, index === 0 ? tag : '1'));
  return `services:\n${services.join('')}`;
}

function service(number: number, tag: string): string {
  return [
    `  service-${number}:`,
    `    image: \${REGISTRY}/web:${tag}`,
    '    restart: unless-stopped',
    // Eighty health checks a second are a load of their own.
    '    healthcheck: {disable: true}',
    '    environment:',
    `      NUMBER: "${number}"`,
    '    volumes:',
    '      - ./shared:/shared:ro',
    '',
  ].join('\n');
}
