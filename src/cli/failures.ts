const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  ELOOP: 'a link that leads in a circle',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENAMETOOLONG: 'the path is too long',
  EROFS: 'nothing can be written there: the disk is read-only',
  ENOSPC: 'the disk is full',
};
const refusals = new Set(['EACCES', 'EPERM']);

/** Why the file system refused, in words that help: `ROADMAP.md: not allowed to read it; check its permissions`. */
export function failure(shown: string, error: unknown, wish: 'read' | 'write' = 'read'): string {
  const code = codeOf(error);
  const reason = refusals.has(code) ? `not allowed to ${wish} it; check its permissions` : reasons[code];
  return `${shown}: ${reason ?? (error instanceof Error ? error.message : String(error))}`;
}

/** What the system calls an error: `ENOENT`; empty for one that has no code. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
