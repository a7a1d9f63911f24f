import { appendFile, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Task } from '../../context.ts';
import type { Message } from '../../core/protocol/messages.ts';
import { attempt, makeDirectory, readJson, replaceFile } from './files.ts';

/** The directory of one deployment: its task, its messages, copies of files edited by hand. */
export function deploymentDirectory(directory: string, id: string): string {
  return join(directory, 'deployments', id);
}

const messagesFile = (directory: string, id: string): string =>
  join(deploymentDirectory(directory, id), 'events.jsonl');
const taskFile = (directory: string, id: string): string => join(deploymentDirectory(directory, id), 'task.json');

/** Writes down what a deployment is asked to do, before a runner is started for it. */
export async function writeTask(directory: string, id: string, task: Task): Promise<void> {
  await makeDirectory(deploymentDirectory(directory, id));
  await replaceFile(taskFile(directory, id), `${JSON.stringify(task)}\n`);
}

/** What a deployment was asked to do, or null where nobody asked. Errors: STATE_CORRUPT. */
export function readTask(directory: string, id: string): Promise<Task | null> {
  return readJson(taskFile(directory, id), parseTask);
}

/** Adds one line; a line a dead runner left half written is closed first. */
export async function appendMessage(directory: string, id: string, message: Message): Promise<void> {
  await makeDirectory(deploymentDirectory(directory, id));
  const path = messagesFile(directory, id);
  await attempt(path, async () => {
    const start = (await endsMidLine(path)) ? '\n' : '';
    await appendFile(path, `${start}${JSON.stringify(message)}\n`, { mode: 0o640 });
  });
}

/** What a deployment said so far; a line that is half written, or garbage, is no message. */
export async function readMessages(directory: string, id: string): Promise<Message[]> {
  const text = await readFile(messagesFile(directory, id), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => parseMessage(line));
}

/** Keeps content beside the messages of a deployment; returns its absolute path. */
export async function saveCopy(directory: string, id: string, path: string, content: Uint8Array): Promise<string> {
  const place = join(deploymentDirectory(directory, id), 'saved', ...path.split('/').map(harmless));
  await makeDirectory(join(place, '..'));
  await replaceFile(place, content);
  return place;
}

const harmless = (part: string): string => (part === '..' ? '__' : part);

async function endsMidLine(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { size } = await file.stat();
    if (size === 0) return false;
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] !== 10;
  } finally {
    await file.close();
  }
}

function parseMessage(line: string): Message[] {
  try {
    const data = JSON.parse(line);
    return typeof data?.type === 'string' ? [data as Message] : [];
  } catch {
    return [];
  }
}

function parseTask(data: unknown): Task | null {
  const task = data as { request?: { verb?: unknown }; holder?: unknown } | null;
  const valid = typeof task?.request?.verb === 'string' && typeof task.holder === 'string';
  return valid ? (data as Task) : null;
}
