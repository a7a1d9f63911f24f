/** An error or a warning of the real stack that is true. */
export interface TrueFinding {
  readonly rule: string;
  readonly service: string | null;
  /** Text of the line it stands on. */
  readonly line: string;
  /** Of another file than docker-compose.yaml. */
  readonly file?: string;
  readonly reason: string;
}

/** Every one of them but pins. */
export const TRUE_FINDINGS: readonly TrueFinding[] = [
  {
    rule: 'email-unlike-others',
    service: 'dashboard',
    line: 'braingeners-admins',
    reason: 'a letter is missing: an account of its own, and nobody is told that its certificate runs out',
  },
  {
    rule: 'secret-in-log',
    service: 'shadows-db',
    line: 'echo "app keys and salt',
    reason: 'keys and salt stand in the log at every start',
  },
  {
    rule: 'placeholder',
    service: 'rustdesk-hbbs',
    line: 'rustdesk.example.com',
    reason: 'the relay of the documentation, which is nobody’s',
  },
  {
    rule: 'wrapper-command',
    service: 'baira',
    line: 'whoami && python',
    reason: 'no program has this name: the container never ran',
  },
  {
    rule: 'account-volume',
    service: 'letsencrypt',
    line: 'image: jrcs/letsencrypt-nginx-proxy-companion',
    reason: 'each new container registers anew and orders all 22 certificates again',
  },
  {
    rule: 'proxy-variable',
    service: 'service-proxy',
    line: 'CLIENT_MAX_BODY_SIZE',
    reason: 'nginx-proxy has no such variable: uploads above 1 MB are refused where no file says otherwise',
  },
  {
    rule: 'service-url',
    service: 'oauth2-proxy',
    file: 'oauth2-proxy/oauth2-proxy.cfg',
    line: 'service-proxy-backend',
    reason: 'this service is gone for a year; harmless only as the upstream is not used',
  },
];

/** Services whose image can change any day. */
export const UNPINNED: readonly string[] = [
  'baira',
  'integrated-system-mcp',
  'letsencrypt',
  'mock-organoid',
  'mqtt',
  'mqtt-logging-s3',
  'mqtt-logging-s3-aggregator',
  'neuroview',
  'neuroview-demo-streamer',
  'oauth2-proxy',
  'redis',
  'rustdesk-hbbr',
  'rustdesk-hbbs',
  'secret-fetcher',
  'service-proxy',
  'spikelab',
  'whoami',
];
