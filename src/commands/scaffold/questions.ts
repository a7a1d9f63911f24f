import type { Context } from '../../context.ts';
import type { Parts } from '../../core/scaffold/parts.ts';
import { POSTURES, type Refusal, type Wish } from '../../core/scaffold/wish.ts';
import { didYouMean } from '../../core/source/suggest.ts';
import type { Inputs } from '../command.ts';
import { usage } from '../usage.ts';

/** What was said on the command line; what is missing is asked for at a terminal. Errors: USAGE. */
export async function askWish(inputs: Inputs, { person }: Pick<Context, 'person'>, parts: Parts): Promise<Wish> {
  const [word = null, ...more] = inputs.words;
  if (more.length > 0)
    throw usage('`new` adds one service at a time.', 'Write `mission-control new SERVICE --image IMAGE --port PORT`.');
  const complete = word !== null && inputs.text('image') !== null && inputs.text('port') !== null;
  const ask = async (question: string) => (complete ? '' : ((await person.ask(question)) ?? ''));
  const need = async (given: string | null, what: string, question: string) =>
    given ?? ((await person.ask(question)) || missing(what));
  const name = await need(word, 'a name: `mission-control new SERVICE`', 'Name of the service:');
  const image = await need(inputs.text('image'), '`--image`', 'Image, with its tag:');
  const port = await need(inputs.text('port'), '`--port`', 'Port the program listens on in its container:');
  const usual = parts.zone === null ? null : `${name}.${parts.zone}`;
  const hostname =
    inputs.text('hostname') ??
    ((await ask(`Hostname${usual === null ? '' : ` [${usual}]`}:`)) || (usual ?? missing('`--hostname`')));
  const given = inputs.list('secret');
  const secrets =
    given.length > 0 ? given : words(await ask('Secrets it reads, NAME/KEY, several with blanks between [none]:'));
  const posture =
    inputs.text('posture') ??
    ((await ask(`Who may come in, ${POSTURES.join(', ')} [authenticated]:`)) || 'authenticated');
  const chosen = POSTURES.find((one) => one === posture) ?? unknownPosture(posture);
  return {
    name,
    image,
    port,
    hostname: hostname.includes('.') || parts.zone === null ? hostname : `${hostname}.${parts.zone}`,
    secrets,
    posture: chosen,
    reason: inputs.text('reason') ?? ((chosen === 'authenticated' ? '' : await ask('Why, in one sentence:')) || null),
  };
}

/** A refusal as an error. */
export function refuse({ message, remedy }: Refusal): never {
  throw usage(message, remedy);
}

function words(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function missing(what: string): never {
  throw usage(
    `\`new\` needs ${what}.`,
    'Write `mission-control new SERVICE --image IMAGE --port PORT`; `mission-control new --help` lists the flags.',
  );
}

function unknownPosture(posture: string): never {
  throw usage(
    `There is no posture \`${posture}\`.`,
    didYouMean(posture, POSTURES) ?? `Postures are ${POSTURES.join(', ')}.`,
  );
}
