import { isUsable } from '../files';
import { ruleIds } from '../rules';
import type { Located } from '../text';
import { type ConfigIssue, explained, placed, unknownKey, type Wrong } from './issues';
import { listAt, type Parsed, type Path, parse } from './parsed';
import { type ConfigInput, configSchema } from './schema';
import { type Config, defaultConfig, withDefaults } from './settings';

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
  const parsed = tryParse(text, fileName);
  if (typeof parsed === 'string') return { config: defaultConfig, issues: [{ message: parsed, span: head(text) }] };
  const { input, wrongs } = validated(parsed.value);
  const issues = [...parsed.errors, ...wrongs.slice(0, mostIssues).map((wrong) => placed(wrong, parsed))];
  issues.sort((a, b) => a.span.start - b.span.start);
  return { config: withDefaults(input), issues };
}

/** The entries of `files.backlog` and `files.roadmap` where they stand, for saying which of them names no file. */
export function filePatterns(text: string, fileName = ''): readonly Located[] {
  const parsed = tryParse(text, fileName);
  if (typeof parsed === 'string') return [];
  return [...listAt(parsed, ['files', 'backlog']), ...listAt(parsed, ['files', 'roadmap'])];
}

function tryParse(text: string, fileName: string): Parsed | string {
  try {
    return parse(text, /\.json$/i.test(fileName));
  } catch (error) {
    // An alias without anchor, aliases that multiply, nesting beyond the stack: there is no data to go on with.
    return `Correct this file: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function head(text: string) {
  return { start: 0, end: /[\r\n]/.exec(text)?.index ?? text.length };
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
