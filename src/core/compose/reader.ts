/** How the parser reads files: text, or null where there is none. Paths are relative to the project directory. */
export type Reader = (path: string) => Promise<string | null>;

/** What lies at a path relative to the project directory; `ignored`: nothing, and git is told to leave it out. */
export type LookAt = (path: string) => Promise<'file' | 'directory' | 'other' | 'ignored' | null>;
