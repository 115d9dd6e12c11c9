import picomatch from 'picomatch/posix.js';
import type { Config } from './config';
import type { DocumentKind } from './model';

export interface FileMatch {
  readonly kind: DocumentKind;
  /** The config's `files` lists it: ownership is expected there. */
  readonly listed: boolean;
}

const extensions = '{md,markdown,yaml,yml}';

/** The files that are ours without a config, by kind; a file's own name counts before its folder's. */
export const defaultPatterns: readonly { readonly kind: DocumentKind; readonly pattern: string }[] = [
  { kind: 'roadmap', pattern: `**/{roadmap,product-roadmap,product_roadmap,initiatives}.${extensions}` },
  { kind: 'roadmap', pattern: `**/*.roadmap.${extensions}` },
  {
    kind: 'backlog',
    pattern: `**/{backlog,{product,sprint}{-,_}backlog,epics,stories,user{-,_}stories,features}.${extensions}`,
  },
  { kind: 'backlog', pattern: `**/*.backlog.${extensions}` },
  { kind: 'roadmap', pattern: `**/roadmap/**/*.${extensions}` },
  { kind: 'backlog', pattern: `**/backlog/**/*.${extensions}` },
];

/** Never ours, whatever a config lists. */
const foreign = ['**/{node_modules,.git}/**'];

/** Not ours unless the config names the file itself. */
const templates = ['**/{template,templates,_template,_templates,*-templates,*_templates}/**'];

/** A longer path is no file of a workspace; with `mostStars` it bounds the time that a hostile pattern can take. */
const longestPath = 1024;
const longestPattern = 256;
const mostStars = 6;

/** Whether a file is one of ours, by its path; for matching many files under one config. */
export type FileMatcher = (path: string) => FileMatch | undefined;

/** Compiles the patterns of a config. The path is relative to the folder of the config, with `/`: `docs/ROADMAP.md`. */
export function fileMatcher({ files }: Config): FileMatcher {
  const isForeign = matcher(foreign);
  const isTemplate = matcher(templates);
  const isExcluded = matcher(files.exclude.flatMap((pattern) => [pattern, `${pattern}/**`]));
  const listed = (['backlog', 'roadmap'] as const).map((kind) => {
    return { kind, isNamed: names(files[kind]), isListed: matcher(files[kind]) };
  });
  const defaults = defaultPatterns.map(({ kind, pattern }) => ({ kind, matches: matcher([pattern]) }));
  return (path) => {
    if (path.length > longestPath || isForeign(path) || isExcluded(path)) return undefined;
    const named = listed.find(({ isNamed }) => isNamed(path));
    if (named) return { kind: named.kind, listed: true };
    if (isTemplate(path)) return undefined;
    const found = listed.find(({ isListed }) => isListed(path));
    if (found) return { kind: found.kind, listed: true };
    const fallback = defaults.find(({ matches }) => matches(path));
    return fallback && { kind: fallback.kind, listed: false };
  };
}

/**
 * Whether a file is one of ours, by its name.
 *
 * @param path relative to the folder of the config file, with `/`: `docs/ROADMAP.md`
 */
export function matchFile(path: string, config: Config): FileMatch | undefined {
  return fileMatcher(config)(path);
}

/** Whether a pattern is simple enough to be tried on every file. */
export function isSimplePattern(pattern: string): boolean {
  return pattern.length <= longestPattern && pattern.split(/\*+/).length - 1 <= mostStars;
}

/** The pattern that matches one path and no other: what is special in a pattern is escaped. */
export function patternFor(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

/** Case does not count, nor does a leading `./`; a trailing `/` stands for everything in the folder. */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.filter(isSimplePattern).map((pattern) => normal(pattern).replace(/\/$/, '/**'));
  const options = { nocase: true, dot: true, nonegate: true, noextglob: true };
  const tests = globs.filter((glob) => glob !== '').map((glob) => picomatch(glob, options));
  return (path) => tests.some((test) => test(path));
}

function names(patterns: readonly string[]): (path: string) => boolean {
  const paths = new Set(patterns.map((pattern) => normal(pattern).toLowerCase()));
  return (path) => paths.has(path.toLowerCase()) || paths.has(patternFor(path).toLowerCase());
}

function normal(pattern: string): string {
  return pattern.trim().replace(/^\.\//, '');
}
