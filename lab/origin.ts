/** The repository everybody clones and pushes to: bare, on disk. */
export interface Origin {
  readonly directory: string;
  /** What `git clone` is given. */
  readonly url: string;
  /** Full id of a branch's last commit. */
  head(branch?: string): Promise<string>;
  /** A clone of its own for somebody who changes the stack. */
  developer(name?: string): Promise<Developer>;
}

/** What to make of files: new text, a function of the old one, or null to remove it. */
export type Edits = Readonly<Record<string, string | ((before: string) => string) | null>>;

/** Somebody with a clone. Commits are full ids. */
export interface Developer {
  readonly directory: string;
  /** Begins a branch at what main is now. */
  branch(name: string): Promise<void>;
  edit(edits: Edits): Promise<void>;
  commit(message: string): Promise<string>;
  /** Pushes the branch, as for a pull request. */
  push(): Promise<string>;
  /** Merges a pushed branch into main at the origin, with a merge commit; the clone is on main then. */
  merge(branch: string): Promise<string>;
  /** Brings the clone to what main is at the origin. */
  update(): Promise<string>;
  /** Branch, edit, commit, push, merge. */
  land(name: string, edits: Edits): Promise<string>;
  git(...argv: string[]): Promise<string>;
}
