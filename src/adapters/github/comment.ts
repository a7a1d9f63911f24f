import { ask, type Client, type Place } from './client.ts';

/** GitHub refuses longer comments, characters. */
const LIMIT = 65_536;

/** Writes the one comment with this marker, or brings it up to date; a person's comment that holds the marker is left alone. Errors: GITHUB_FAILED. */
export async function writeComment(
  client: Client,
  place: Place,
  given: { readonly number: number; readonly marker: string; readonly text: string },
): Promise<void> {
  const body = shorten(`<!-- ${given.marker} -->\n${given.text}`);
  const own = await findOwn(client, place, given);
  if (own === null)
    await ask('write the comment', () => client.issues.createComment({ ...place, issue_number: given.number, body }));
  else await ask('write the comment', () => client.issues.updateComment({ ...place, comment_id: own, body }));
}

async function findOwn(
  client: Client,
  place: Place,
  { number, marker }: { readonly number: number; readonly marker: string },
): Promise<number | null> {
  for (let page = 1; ; page += 1) {
    const comments = await ask('list the comments', () =>
      client.issues.listComments({ ...place, issue_number: number, per_page: 100, page }),
    );
    const own = comments.find(
      ({ user, body }) => user?.type === 'Bot' && (body ?? '').startsWith(`<!-- ${marker} -->`),
    );
    if (own !== undefined) return own.id;
    if (comments.length < 100) return null;
  }
}

function shorten(text: string): string {
  const note = '\n\n… the rest is left out: see the summary of the job.\n';
  return text.length <= LIMIT ? text : `${text.slice(0, LIMIT - note.length)}${note}`;
}
