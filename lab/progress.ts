import { performance } from 'node:perf_hooks';

/** Tells people what is being done and how long it took; the result of a program goes elsewhere. */
export interface Progress {
  /** Runs `work` under a title; what it tells of itself on the way is shown behind the title where there is a terminal. */
  step<T>(title: string, work: (tell: (detail: string) => void) => Promise<T>): Promise<T>;
  note(line: string): void;
}

/** Where progress is shown: a stream such as stderr. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

interface Running {
  readonly title: string;
  readonly since: number;
  detail: string;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MILLISECONDS = 100;

/** Lines for people: a live one with a spinner on a terminal, plain ones elsewhere. Colour on a terminal, unless NO_COLOR is set. */
export function showProgress(
  screen: Screen = process.stderr,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Progress {
  const live = screen.isTTY === true && environment.TERM !== 'dumb';
  const paint = live && !environment.NO_COLOR ? colour : plain;
  const running = new Set<Running>();
  let frame = 0;
  let timer: NodeJS.Timeout | undefined;

  const draw = () => {
    const text = [...running]
      .map((step) => `${step.title}${step.detail && ` ${step.detail}`} ${elapsed(step)}`)
      .join(' · ');
    if (text) screen.write(`\r\x1b[K${paint(36, FRAMES[frame++ % FRAMES.length] ?? '')} ${clip(text, screen.columns)}`);
  };
  const print = (line: string) => {
    screen.write(live ? `\r\x1b[K${line}\n` : `${line}\n`);
    if (live) draw();
  };
  const begin = (step: Running) => {
    running.add(step);
    if (!live) return print(`… ${step.title}`);
    timer ??= setInterval(draw, FRAME_MILLISECONDS).unref();
    draw();
  };
  const end = (step: Running, mark: string) => {
    running.delete(step);
    if (running.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    print(`${mark} ${step.title} ${paint(2, `(${elapsed(step)})`)}`);
  };

  return {
    note: print,
    step: async (title, work) => {
      const step: Running = { title, since: performance.now(), detail: '' };
      begin(step);
      try {
        const result = await work((detail) => {
          step.detail = detail;
        });
        end(step, paint(32, '✓'));
        return result;
      } catch (error) {
        end(step, paint(31, '✗'));
        throw error;
      }
    },
  };
}

/** Progress nobody sees. */
export const silent: Progress = {
  step: (_title, work) => work(() => undefined),
  note: () => undefined,
};

function elapsed(step: Running): string {
  return `${((performance.now() - step.since) / 1000).toFixed(1)} s`;
}

function clip(text: string, columns = 80): string {
  const room = Math.max(20, columns - 3);
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

function colour(code: number, text: string): string {
  return `\x1b[${code}m${text}\x1b[0m`;
}

function plain(_code: number, text: string): string {
  return text;
}
