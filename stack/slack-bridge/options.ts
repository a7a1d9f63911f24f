/** What the stack says to the bridge, as variables of its environment. */
export interface Options {
  readonly broker: string;
  /** Filters of MQTT, `+` and `#` included. */
  readonly topics: readonly string[];
  /** Under this name the broker keeps what comes while the bridge is away. */
  readonly clientId: string;
  /** The file with the URL of the webhook. */
  readonly webhookFile: string;
  readonly statusFile: string;
  /** How long lines are collected for one post; Slack wants no more than one a second. */
  readonly batchSeconds: number;
  /** How many lines one post holds at most. */
  readonly batchLines: number;
  /** How many lines may wait; beyond that the oldest are dropped. */
  readonly queueLines: number;
  /** How long Slack may take to answer. */
  readonly timeoutSeconds: number;
  /** The longest pause between two tries, seconds. */
  readonly longestPauseSeconds: number;
}

/** Where the status is unless STATUS_FILE says otherwise. */
export const STATUS_FILE = '/tmp/slack-bridge.json';

/** Reads the environment. Errors: one sentence with the variable that is wrong. */
export function readOptions(environment: Readonly<Record<string, string | undefined>>): Options {
  const number = (name: string, otherwise: number) => positive(name, environment[name], otherwise);
  return {
    broker: brokerOf(environment.MQTT_URL || 'mqtt://mqtt:1883'),
    topics: (environment.MQTT_TOPICS || 'slack/#').split(',').flatMap((topic) => topic.trim() || []),
    clientId: environment.MQTT_CLIENT_ID || 'slack-bridge',
    webhookFile: environment.WEBHOOK_FILE || '/secrets/slack-bridge/webhook-url',
    statusFile: environment.STATUS_FILE || STATUS_FILE,
    batchSeconds: number('BATCH_SECONDS', 5),
    batchLines: number('BATCH_LINES', 20),
    queueLines: number('QUEUE_LINES', 1000),
    timeoutSeconds: number('TIMEOUT_SECONDS', 10),
    longestPauseSeconds: number('LONGEST_PAUSE_SECONDS', 60),
  };
}

function brokerOf(text: string): string {
  if (/^(?:mqtt|ws)s?:$/.test(URL.parse(text)?.protocol ?? '')) return text;
  throw new Error('MQTT_URL is no URL of a broker: write it as mqtt://mqtt:1883.');
}

function positive(name: string, text: string | undefined, otherwise: number): number {
  const number = Number(text || otherwise);
  if (number > 0 && number < 1e6) return number;
  throw new Error(`${name} is \`${text}\`: write a number greater than 0.`);
}
