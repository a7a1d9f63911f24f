import { describe, expect, test } from 'vitest';
import { daemonFailure, engineFailure, pullFailure, troubleOf } from '../../../src/adapters/engine/failures.ts';

/** What docker and docker compose of several versions really print. */
const DENIED = [
  "Error response from daemon: pull access denied for acme/app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
  'Error response from daemon: Head "https://registry.example.org/v2/acme/app/manifests/1": no basic auth credentials',
  'Error response from daemon: Get "https://ghcr.io/v2/acme/app/manifests/1": unauthorized: authentication required',
  'Error response from daemon: Head "https://ghcr.io/v2/acme/app/manifests/1": denied',
  'Error response from daemon: failed to resolve reference "ghcr.io/acme/app:1": unexpected status from HEAD request: 403 Forbidden',
];
const UNKNOWN = [
  'Error response from daemon: manifest for registry.example.org/acme/app:9 not found: manifest unknown: manifest unknown',
  'Error response from daemon: failed to resolve reference "docker.io/acme/app:9": docker.io/acme/app:9: not found',
  'Error response from daemon: No such image: acme/app:9',
];
const NETWORK = [
  'Error response from daemon: Get "http://127.0.0.1:5555/v2/": dial tcp 127.0.0.1:5555: connect: connection refused',
  'Error response from daemon: Get "https://registry.example.org/v2/": dial tcp: lookup registry.example.org: no such host',
  'Error response from daemon: Get "https://registry.example.org/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
  'Error response from daemon: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
  'Error response from daemon: received unexpected HTTP status: 503 Service Unavailable',
  'Error response from daemon: Get "https://registry.example.org/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  'Error response from daemon: Get "https://registry.example.org/v2/": http: server gave HTTP response to HTTPS client',
  'error pulling image configuration: download failed after attempts=6: unexpected EOF',
];
const DAEMON = [
  'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  'error during connect: Get "http://docker.example.org:2375/v1.43/version": dial tcp: lookup docker.example.org: no such host',
  'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/version": dial unix /var/run/docker.sock: connect: permission denied',
  'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: dial unix /var/run/docker.sock: connect: permission denied',
  'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
  'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
];
const FULL = [
  'failed to register layer: write /usr/lib/x: no space left on device',
  'Error response from daemon: mkdir /var/lib/docker/overlay2/x: no space left on device',
];

describe('docker tells', () => {
  test.each(DENIED)('of denial: %s', (words) => expect(troubleOf(words)).toBe('denied'));
  test.each(UNKNOWN)('of an image nobody has: %s', (words) => expect(troubleOf(words)).toBe('unknown-image'));
  test.each(NETWORK)('of a registry that does not answer: %s', (words) => expect(troubleOf(words)).toBe('network'));
  test.each(DAEMON)('of an engine that does not answer: %s', (words) => expect(troubleOf(words)).toBe('daemon'));
  test.each(FULL)('of a full disk: %s', (words) => expect(troubleOf(words)).toBe('full'));
  test('of something else', () => expect(troubleOf('invalid reference format')).toBe('other'));
});

describe('a pull that failed', () => {
  test('for want of a login names the registry and the command', () => {
    const failure = pullFailure('web', 'ghcr.io/acme/app:1', DENIED[3] ?? '');
    expect(failure).toMatchObject({
      code: 'REGISTRY_DENIED',
      message: 'Could not pull `ghcr.io/acme/app:1` for `web`: the registry ghcr.io denies access.',
      hint: expect.stringContaining('`docker login ghcr.io`'),
    });
    expect(pullFailure('web', 'acme/app', DENIED[0] ?? '').hint).toContain('`docker login`');
    expect(pullFailure('web', 'localhost:5000/app', DENIED[1] ?? '').hint).toContain('`docker login localhost:5000`');
  });

  test.each([
    [UNKNOWN[0], 'IMAGE_UNKNOWN'],
    [NETWORK[0], 'REGISTRY_UNREACHABLE'],
    [DAEMON[2], 'DOCKER_UNREACHABLE'],
    [FULL[0], 'ENGINE_FAILED'],
    ['', 'ENGINE_FAILED'],
  ])('%s: %s', (words = '', code) => {
    const failure = pullFailure('web', 'registry.example.org/acme/app:9', words);
    expect(failure.code).toBe(code);
    if (code !== 'DOCKER_UNREACHABLE') expect(failure.message).toContain('registry.example.org/acme/app:9');
  });

  test('is not judged by the name of its image', () => {
    const image = 'registry.example.org/access-denied-page:404';
    const words = `Error response from daemon: manifest for ${image} not found: manifest unknown: manifest unknown`;
    expect(pullFailure('web', image, words).code).toBe('IMAGE_UNKNOWN');
  });
});

test('a full disk is told with its remedy', () => {
  expect(engineFailure('Could not start web', FULL[1] ?? '')).toMatchObject({
    code: 'ENGINE_FAILED',
    message: expect.stringContaining('no space left on device'),
    hint: expect.stringContaining('docker system df'),
  });
});

test('who may not use docker is told of its group', () => {
  expect(daemonFailure(DAEMON[2] ?? '')).toMatchObject({ hint: expect.stringContaining('group `docker`') });
});

test('of many lines the last one is told, and not without end', () => {
  const { message } = engineFailure('Could not start web', `pulling\n\n${'x'.repeat(5000)}\n`);
  expect(message.length).toBeLessThan(500);
  expect(engineFailure('Could not start web', '').message).toBe('Could not start web: docker gave no reason.');
});
