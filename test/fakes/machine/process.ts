/** Thrown out of whatever a process was doing when it was killed. */
export class Killed extends Error {}

/** Is asked before every effect: may kill the process, throw, or change the machine behind its back. */
export type Hook = (effect: string, process: FakeProcess) => void | Promise<void>;

/** One run of the agent: when it is killed, nothing it does afterwards has an effect. */
export class FakeProcess {
  alive = true;
  readonly abort = new AbortController();
  readonly #hooks: { hook: Hook };

  constructor(hooks: { hook: Hook }) {
    this.#hooks = hooks;
  }

  kill(): void {
    this.alive = false;
  }

  /** Goes before every effect on the machine. */
  async reach(effect: string): Promise<void> {
    this.look();
    await this.#hooks.hook(effect, this);
    this.look();
  }

  /** Goes before everything that only reads. */
  look(): void {
    if (!this.alive) throw new Killed();
  }
}
