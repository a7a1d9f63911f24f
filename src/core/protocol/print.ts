import type { Message, Request } from './messages.ts';

/** A request as the one line that the agent reads; no line end. */
export function printRequest(request: Request): string {
  switch (request.verb) {
    case 'version':
    case 'snapshot':
    case 'lock':
      return request.verb;
    case 'plan':
      return `plan ${request.revision}`;
    case 'deploy':
      return `deploy ${request.revision} ${request.id}`;
    case 'status':
      return request.id === null ? 'status' : `status ${request.id}`;
    case 'rollback':
      return request.to === null ? `rollback ${request.id}` : `rollback ${request.id} ${request.to}`;
    case 'unlock':
      return `unlock ${request.fence}`;
    case 'abort':
      return `abort ${request.id}`;
  }
}

/** A message as one line of JSON; no line end. */
export function printMessage(message: Message): string {
  return JSON.stringify(message);
}
