import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import type { Lab } from '../lab.ts';
import { hold, type Show } from './show.ts';

/** Closes the lab and looks that nothing of it is left. */
export async function endStory(lab: Lab, show: Show): Promise<void> {
  show.chapter('Everything is stopped and removed');
  const { address, directory, server } = lab;
  await lab[Symbol.asyncDispose]();
  hold(show, !existsSync(directory), 'the files of the lab are gone', `${directory} is still there.`);
  const ports = [443, server.port];
  const open = await Promise.all(ports.map((port) => answers(address, port)));
  hold(show, !open.includes(true), 'nobody answers on its ports', `${ports.filter((_, index) => open[index])} answer.`);
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const tell = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });
}
