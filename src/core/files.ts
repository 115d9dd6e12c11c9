import type { Config } from './config';
import { glob, literally, type PathTest } from './glob';
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

/** Whether a file is one of ours, by its path; for matching many files under one config. */
export type FileMatcher = (path: string) => FileMatch | undefined;

/** Compiles the patterns of a config. The path is relative to the folder of the config, with `/`: `docs/ROADMAP.md`. */
export function fileMatcher({ files }: Config): FileMatcher {
  const isForeign = matcher(foreign);
  const isTemplate = matcher(templates);
  const isExcluded = matcher(files.exclude.flatMap((pattern) => [pattern, `${pattern}/`]));
  const listed = (['backlog', 'roadmap'] as const).map((kind) => {
    return { kind, isNamed: names(files[kind]), isListed: matcher(files[kind]) };
  });
  const defaults = defaultPatterns.map(({ kind, pattern }) => ({ kind, matches: matcher([pattern]) }));
  return (path) => {
    if (isForeign(path) || isExcluded(path)) return undefined;
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

/** The pattern for a config's `files` that matches one path and no other. */
export function patternFor(path: string): string {
  return literally(path);
}

/** Whether a pattern of the config is short and simple enough to be applied. */
export function isUsable(pattern: string): boolean {
  return glob(normal(pattern)) !== undefined;
}

function matcher(patterns: readonly string[]): PathTest {
  const tests = patterns.flatMap((pattern) => glob(normal(pattern)) ?? []);
  return (path) => tests.some((test) => test(path));
}

function names(patterns: readonly string[]): PathTest {
  const paths = new Set(patterns.map((pattern) => normal(pattern).toLowerCase()));
  return (path) => paths.has(path.toLowerCase()) || paths.has(literally(path).toLowerCase());
}

/** A leading `./` does not count; a trailing `/` stands for everything in the folder. */
function normal(pattern: string): string {
  return pattern.trim().replace(/^\.\//, '').replace(/\/$/, '/**');
}
