const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  EACCES: 'not allowed to read it; check its permissions',
  EPERM: 'not allowed to read it; check its permissions',
  ELOOP: 'a link that leads in a circle',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENAMETOOLONG: 'the path is too long',
};

/** Why the file system refused, in words that help: `ROADMAP.md: not allowed to read it; check its permissions`. */
export function failure(shown: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return `${shown}: ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}`;
}
