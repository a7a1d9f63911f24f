import { expect, test } from 'vitest';
import { readOptions } from '../../../stack/slack-bridge/options.ts';
import { judge, type Status } from '../../../stack/slack-bridge/status.ts';

const NOW = Date.parse('2027-01-01T00:01:00Z');
const STATUS: Status = {
  heartbeat: '2027-01-01T00:00:58Z',
  subscribed: true,
  webhook: true,
  waiting: 2,
  counts: { taken: 5, refused: 1, dropped: 0 },
  troubles: [],
};

test.each<[string, Status | null, boolean, string]>([
  ['all is well', STATUS, true, '5 messages delivered, 2 waiting, 1 refused, 0 dropped.'],
  ['Slack is away', { ...STATUS, troubles: ['Slack answered 500.'] }, true, '0 dropped.\nSlack answered 500.'],
  ['the broker is away', { ...STATUS, subscribed: false, troubles: ['The broker …'] }, false, 'The broker …'],
  ['there is no webhook', { ...STATUS, webhook: false }, false, '5 messages'],
  ['nothing was written', null, false, 'has not said anything yet'],
  ['the last word is old', { ...STATUS, heartbeat: '2027-01-01T00:00:00Z' }, false, 'has said nothing for 60 s'],
  ['the last word has no time', { ...STATUS, heartbeat: 'x' }, false, 'has said nothing for'],
])('healthy or not: %s', (_, status, healthy, sentence) => {
  const verdict = judge(status, NOW);
  expect(verdict.healthy).toBe(healthy);
  expect(verdict.sentence).toContain(sentence);
});

test('reads topics and numbers, and has a default for each', () => {
  expect(readOptions({ MQTT_TOPICS: ' a/# ,, b/+', BATCH_SECONDS: '0.5' })).toMatchObject({
    broker: 'mqtt://mqtt:1883',
    topics: ['a/#', 'b/+'],
    batchSeconds: 0.5,
    webhookFile: '/secrets/slack-bridge/webhook-url',
  });
});

test.each([
  [{ QUEUE_LINES: '-1' }, 'QUEUE_LINES is `-1`: write a number greater than 0.'],
  [{ MQTT_URL: 'mqtt' }, 'MQTT_URL is no URL of a broker: write it as mqtt://mqtt:1883.'],
  [{ MQTT_URL: 'http://user:canary@mqtt' }, 'MQTT_URL is no URL of a broker: write it as mqtt://mqtt:1883.'],
])('a wrong variable is named: %j', (environment, sentence) => {
  expect(() => readOptions(environment)).toThrow(sentence);
});
