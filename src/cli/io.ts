/** A stream that text is written to. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal in cells, where there is one. */
  readonly columns?: number | undefined;
}

/** All that the command line needs from the process it runs in. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads all of standard input. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What threads run, and how many run at a time; without it there are none. */
  readonly threads?: { readonly script: URL; readonly cores: number };
}

/** What the user asked for can't be done; the message says what to do instead. Ends in exit code 2. */
export class UsageError extends Error {}
