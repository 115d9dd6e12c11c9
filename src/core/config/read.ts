import { isUsable } from '../files';
import { ruleIds } from '../rules';
import type { Located, Span } from '../text';
import { type ConfigIssue, explained, placed, unknownKey, type Wrong } from './issues';
import { listAt, type Path, parse } from './parsed';
import { type ConfigInput, configSchema } from './schema';
import { type Config, withDefaults } from './settings';

/** What a config file says. */
export interface ConfigReading {
  readonly config: Config;
  /** In the order of the text. */
  readonly issues: readonly ConfigIssue[];
}

/** A file that is wrong in more places than this is not a config at all. */
const mostIssues = 200;

/**
 * Reads a config file. Wrong entries become issues at their place; everything right still applies. Never throws.
 *
 * @param fileName tells JSON (`.json`) from YAML, which is the default.
 */
export function readConfig(text: string, fileName = ''): ConfigReading {
  const parsed = parse(text, isJson(fileName));
  const { input, wrongs } = validated(parsed.value);
  const errors = parsed.errors.slice(0, mostIssues);
  const misread = (span: Span) => errors.some((error) => error.span.start <= span.start && span.end <= error.span.end);
  const settings = wrongs.slice(0, mostIssues).map((wrong) => placed(wrong, parsed));
  const issues = [...errors, ...settings.filter(({ span }) => !misread(span))];
  issues.sort((a, b) => a.span.start - b.span.start);
  return { config: withDefaults(input), issues };
}

/** The entries of `files.backlog` and `files.roadmap` where they stand, for saying which of them names no file. */
export function filePatterns(text: string, fileName = ''): readonly Located[] {
  const parsed = parse(text, isJson(fileName));
  return [...listAt(parsed, ['files', 'backlog']), ...listAt(parsed, ['files', 'roadmap'])];
}

function isJson(fileName: string): boolean {
  return /\.json$/i.test(fileName);
}

function validated(value: unknown): { readonly input: ConfigInput; readonly wrongs: readonly Wrong[] } {
  const first = configSchema.safeParse(value ?? {}, { reportInput: true });
  const wrongs = first.success ? [] : first.error.issues.flatMap(explained);
  const right = first.success ? first : configSchema.safeParse(without(value, wrongs));
  const input = right.success ? right.data : {};
  const strange = Object.keys(input.rules ?? {}).filter((id) => !ruleIds.includes(id));
  const unknown = strange.map((id) => unknownKey(['rules'], id, ruleIds));
  return { input, wrongs: [...wrongs, ...unknown, ...costlyPatterns(input)] };
}

/** Patterns that `matchFile` passes over. */
function costlyPatterns({ files }: ConfigInput): readonly Wrong[] {
  return Object.entries(files ?? {}).flatMap(([list, patterns = []]) => {
    const costly = [...patterns.entries()].filter(([, pattern]) => !isUsable(pattern));
    const message = 'Shorten this pattern: it is too long or has too many alternatives';
    return costly.map(([index]) => ({ path: ['files', list, index], part: 'value' as const, message }));
  });
}

/** The data without its wrong entries. */
function without(value: unknown, wrongs: readonly Wrong[]): unknown {
  const paths = new Set(wrongs.map(({ path }) => joined(path)));
  const kept = (inner: unknown, path: Path): unknown => {
    if (Array.isArray(inner)) {
      return inner.flatMap((entry, index) =>
        paths.has(joined([...path, index])) ? [] : [kept(entry, [...path, index])],
      );
    }
    if (typeof inner !== 'object' || inner === null) return inner;
    const entries = Object.entries(inner).filter(([key]) => !paths.has(joined([...path, key])));
    return Object.fromEntries(entries.map(([key, entry]) => [key, kept(entry, [...path, key])]));
  };
  return paths.has('') ? {} : kept(value, []);
}

function joined(path: Path): string {
  return path.map((step) => `/${String(step)}`).join('');
}
