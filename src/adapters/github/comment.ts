import { ask, type Client, isMissing, type Place } from './client.ts';

/** GitHub refuses longer comments, characters. */
const LIMIT = 65_536;

/** Writes the one comment with this marker, or brings it up to date; what is no news makes none. A person's comment that holds the marker is left alone. Errors: GITHUB_FAILED. */
export async function writeComment(
  client: Client,
  place: Place,
  given: { readonly number: number; readonly marker: string; readonly text: string; readonly isNews: boolean },
): Promise<void> {
  const body = shorten(`<!-- ${given.marker} -->\n${given.text}`);
  const own = await findOwn(client, place, given);
  if (own !== null && (await update(client, place, { comment: own, body }))) return;
  if (!given.isNews) return;
  await ask('write the comment', () => client.issues.createComment({ ...place, issue_number: given.number, body }));
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

/** False where somebody deleted it in the meantime. */
async function update(
  client: Client,
  place: Place,
  { comment, body }: { readonly comment: number; readonly body: string },
): Promise<boolean> {
  try {
    await ask('write the comment', () => client.issues.updateComment({ ...place, comment_id: comment, body }));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Ends after a whole line, so that no table row and no character is torn. */
function shorten(text: string): string {
  if (text.length <= LIMIT) return text;
  const note = '\n\n… the rest is left out: see the summary of the job.\n';
  const room = text.slice(0, LIMIT - note.length);
  const end = room.lastIndexOf('\n');
  return `${end > 0 ? room.slice(0, end) : room}${note}`;
}
