import { connect } from 'mqtt';
import type { Troubles } from './troubles.ts';

/** A connection to the broker that comes back by itself. */
export interface Subscription {
  /** Whether every filter is subscribed to now. */
  readonly complete: boolean;
  close(): Promise<void>;
}

const ABSENCE_SECONDS = 3600;

/** Subscribes to topics, again after each loss; what is retained is old news and not asked for. While the bridge is away the broker keeps what comes for an hour. */
export function subscribe(given: {
  readonly broker: string;
  readonly clientId: string;
  readonly topics: readonly string[];
  readonly troubles: Troubles;
  onMessage(topic: string, payload: Uint8Array): void;
}): Subscription {
  const { broker, clientId, topics, troubles } = given;
  let complete = false;
  const client = connect(broker, {
    clientId,
    protocolVersion: 5,
    clean: false,
    properties: { sessionExpiryInterval: ABSENCE_SECONDS },
    resubscribe: false,
    reconnectPeriod: 1000,
    connectTimeout: 10_000,
    keepalive: 30,
  });
  const lost = (why: string) => {
    complete = false;
    troubles.set('the broker', `The broker ${placeOf(broker)} ${why}.`);
  };
  client.on('message', (topic, payload) => given.onMessage(topic, payload));
  client.on('error', (error) => lost(`cannot be used (${reasonOf(error)})`));
  client.on('close', () => {
    if (complete) lost('closed the connection');
  });
  client.on('connect', () => {
    client.subscribe([...topics], { qos: 1, rh: 2 }, (error, granted) => {
      const denied = (granted ?? []).filter(({ qos }) => qos >= 128).map(({ topic }) => topic);
      if (error) return lost(`does not answer a subscription (${reasonOf(error)})`);
      if (denied.length > 0) return lost(`does not let us subscribe to ${denied.join(', ')}`);
      complete = true;
      troubles.clear('the broker');
    });
  });
  return {
    get complete() {
      return complete;
    },
    close: async () => {
      complete = false;
      await client.endAsync();
    },
  };
}

/** Without name and password. */
function placeOf(broker: string): string {
  const { hostname, port } = new URL(broker);
  return `${hostname}:${port || 1883}`;
}

function reasonOf(error: Error): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : error.message;
}
