import type { Io } from './io';
import { safeText } from './safe-text';

/** Tells the user something that is no result, on stderr: `backlog-roles: x.md: no such file or folder`. */
export function report(io: Io, message: string): void {
  io.stderr.write(`backlog-roles: ${safeText(message)}\n`);
}
