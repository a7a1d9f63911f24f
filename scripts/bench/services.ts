/** A stack of so many small services, each waiting for the one before it, eight in a row. */
export function manyServices(count: number): string {
  const services = Array.from({ length: count }, (_, index) => service(index));
  return `services:\n${services.join('')}networks:\n  front:\n`;
}

function service(index: number): string {
  return [
    `  s${index}:`,
    `    image: registry.example.org/web:${index}`,
    '    restart: unless-stopped',
    '    expose: ["80"]',
    `    environment: {LEVEL: info, NUMBER: "${index}"}`,
    '    networks: [front]',
    ...(index % 8 === 0 ? [] : [`    depends_on: [s${index - 1}]`]),
    '',
  ].join('\n');
}
