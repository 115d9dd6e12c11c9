import type { Io } from './io';
import { safeText } from './safe-text';

/** Tells the user something that is no result, on stderr: `backlog-roles: x.md: no such file or folder`. */
export function report(io: Io, message: string): void {
  io.stderr.write(`backlog-roles: ${safeText(message)}\n`);
}

/** The same with places to choose from, each on a line of its own; of many the first ten. */
export function reportPlaces(io: Io, message: string, places: readonly string[]): void {
  report(io, places.length > 0 ? `${message}:` : message);
  for (const place of places.slice(0, 10)) io.stderr.write(`  ${safeText(place)}\n`);
  if (places.length > 10) io.stderr.write(`  and ${places.length - 10} more\n`);
}

/**
 * What a command ends with: its result code, or 2 where something could not be found or read, which it says.
 *
 * @param targets what it was about.
 */
export function finish(
  io: Io,
  targets: { readonly files: readonly unknown[] },
  failures: readonly string[],
  code: 0 | 1,
): number {
  for (const message of failures) report(io, message);
  if (failures.length > 0) return 2;
  if (targets.files.length === 0) {
    report(io, 'found no backlog or roadmap; name a file, or list files under "files" in .backlog-roles.yaml');
  }
  return code;
}
