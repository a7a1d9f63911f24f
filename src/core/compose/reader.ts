/** How the parser reads files: text, or null where there is none. Paths are relative to the project directory. */
export type Reader = (path: string) => Promise<string | null>;
