import { expect, test } from 'vitest';
import { type Inspected, placeOf } from '../../../../lab/stack/stand-ins/engine.ts';
import { filtersOf, joinFilters, proxied } from '../../../../lab/stack/stand-ins/world.ts';

const INSPECTED: Inspected = {
  Id: 'abc',
  Name: '/project-app-1',
  State: { Status: 'running' },
  Config: {
    Env: ['VIRTUAL_HOST=a.example.org', 'QUERY=a=b', 'EMPTY='],
    Labels: null,
    ExposedPorts: { '8080/tcp': {} },
  },
  NetworkSettings: {
    Ports: { '8080/tcp': null, '53/udp': [] },
    Networks: {
      four: { IPAddress: '172.18.0.2', GlobalIPv6Address: 'fd00::2', Gateway: '172.18.0.1' },
      six: { IPAddress: '', GlobalIPv6Address: 'fd00::3', Gateway: '' },
      host: { IPAddress: '', GlobalIPv6Address: '', Gateway: '' },
    },
  },
};

test('a container is what its inspection says', () => {
  expect(proxied(INSPECTED)).toEqual({
    name: 'project-app-1',
    state: 'running',
    environment: new Map([
      ['VIRTUAL_HOST', 'a.example.org'],
      ['QUERY', 'a=b'],
      ['EMPTY', ''],
    ]),
    labels: {},
    exposed: ['53/udp', '8080/tcp'],
    networks: {
      four: { address: '172.18.0.2', gateway: '172.18.0.1' },
      six: { address: '[fd00::3]', gateway: '' },
      host: { address: '', gateway: '' },
    },
  });
});

test('filters are read as docker has them, and joined', () => {
  const filters = filtersOf(['label=a=b', ' label=c', 'status=running']);
  expect(filters).toEqual({ label: ['a=b', 'c'], status: ['running'] });
  expect(joinFilters(filters, { label: ['d'], name: ['x'] })).toEqual({
    label: ['a=b', 'c', 'd'],
    status: ['running'],
    name: ['x'],
  });
});

test.each([
  ['unix:///tmp/docker.sock', { socketPath: '/tmp/docker.sock' }],
  ['tcp://socket-proxy:2375', { host: 'socket-proxy', port: '2375' }],
])('%s leads to %j', (dockerHost, place) => {
  expect(placeOf(dockerHost)).toEqual(place);
});

test.each(['', 'tcp://socket-proxy', 'ssh://somewhere', 'unix://'])(
  '"%s" leads nowhere, and how to write it is said',
  (dockerHost) => {
    expect(() => placeOf(dockerHost)).toThrow(/write tcp:\/\/HOST:PORT or unix:\/\/\/PATH/);
  },
);
