import { nearest } from '../nearest';
import type { Span, TextEdit } from '../text';
import { keySpan, type Parsed, type Path, valueSpan } from './parsed';
import { type ConfigInput, configSchema, type Schema } from './schema';

/** A wrong entry of a config file. */
export interface ConfigIssue {
  /** What to do about it, as a sentence. */
  readonly message: string;
  readonly span: Span;
  /** Writes what most likely was meant ("did you mean"). */
  readonly suggestion?: TextEdit;
}

/** An issue that says what is wrong where, before it is known where that stands in the text. */
export interface Wrong {
  readonly path: Path;
  /** Whether the key is wrong, or its value. */
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** Gives an issue its place. */
export function placed(wrong: Wrong, parsed: Parsed): ConfigIssue {
  const { suggestion } = wrong;
  const span = wrong.part === 'key' ? keySpan(parsed, wrong.path) : valueSpan(parsed, wrong.path);
  if (suggestion === undefined) return { message: wrong.message, span };
  const message = `${wrong.message}. Did you mean "${suggestion}"?`;
  return { message, span, suggestion: { ...withoutQuotes(parsed.text, span), text: suggestion } };
}

function withoutQuotes(text: string, { start, end }: Span): Span {
  const isQuoted = end - start >= 2 && /["']/.test(text.charAt(start)) && text.charAt(start) === text.charAt(end - 1);
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** What a schema does not let pass, as sentences that say what to do. */
export function wrongsIn(value: unknown, schema: Schema = configSchema, path: Path = []): readonly Wrong[] {
  switch (schema.kind) {
    case 'text':
      return typeof value === 'string' ? [] : [wrongType(path, value, asText(value))];
    case 'flag':
      return typeof value === 'boolean' ? [] : [wrongType(path, value, 'Write true or false here')];
    case 'texts':
      if (!Array.isArray(value)) return [wrongType(path, value, `Write a list here, such as ${asList(value)}`)];
      return value.flatMap((entry, index) => wrongsIn(entry, { kind: 'text' }, [...path, index]));
    case 'choice':
      return schema.values.some((each) => each === value) ? [] : [wrongValue(path, value, schema.values.map(String))];
    case 'either': {
      const { word, full } = schema;
      if (typeof value === 'string') return wrongsIn(value, word, path);
      const wrongs = wrongsIn(value, full, path);
      const message = 'Write a role here, or { label: …, role: … } with a role';
      return wrongs.every(({ part }) => part === 'key') ? wrongs : [{ path, part: 'value', message }];
    }
    default:
      return wrongsWithin(value, schema, path);
  }
}

function wrongsWithin(value: unknown, schema: Schema & { kind: 'group' | 'named' }, path: Path): readonly Wrong[] {
  const known = schema.kind === 'group' ? Object.keys(schema.settings) : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const example = known[0] === undefined ? '"key: value"' : `"${known[0]}: …"`;
    const message = path.length === 0 ? 'Write settings here, such as "version: 1"' : `Write settings here: ${example}`;
    return [wrongType(path, value, message)];
  }
  const wrongs = Object.entries(value).flatMap(([key, inner]) => {
    if (schema.kind === 'named') return wrongsIn(inner, schema.each, [...path, key]);
    const setting = known.includes(key) ? schema.settings[key] : undefined;
    return setting ? wrongsIn(inner, setting, [...path, key]) : [unknownKey(path, key, known)];
  });
  const missing = schema.kind === 'group' ? schema.needed.filter((key) => !Object.hasOwn(value, key)) : [];
  return [...wrongs, ...missing.map((key) => ({ path, part: 'value' as const, message: `Add "${key}: …" here` }))];
}

/** Whether the whole of it has the form of a config. */
export function isConfigInput(value: unknown): value is ConfigInput {
  return wrongsIn(value).length === 0;
}

/** The issue for a key that nothing is called. */
export function unknownKey(path: Path, key: string, known: readonly string[]): Wrong {
  const suggestion = nearest(key, known);
  const listed = `Remove "${clipped(key)}", or use ${known.join(', ')}`;
  const short = `Remove "${clipped(key)}": there is no such setting`;
  const message = suggestion !== undefined ? `Nothing is called "${clipped(key)}"` : withinLine(listed, short);
  return { path: [...path, key], part: 'key', message, suggestion };
}

function wrongValue(path: Path, input: unknown, values: readonly string[]): Wrong {
  const message = values.length === 1 ? `Write ${values[0]} here` : `Write ${or(values)} here`;
  return { path, part: 'value', message, suggestion: input === false ? off(values) : nearest(String(input), values) };
}

/** `false` is how other tools spell `off`. */
function off(values: readonly string[]): string | undefined {
  return values.find((value) => value === 'off');
}

function wrongType(path: Path, input: unknown, message: string): Wrong {
  return { path, part: 'value', message: input === null ? 'Fill in this entry or remove it' : message };
}

function asList(input: unknown): string {
  const simple = typeof input === 'string' && /^[\w@./*-]{1,30}$/.test(input);
  return simple ? `["${input}"]` : '["one", "two"]';
}

function asText(input: unknown): string {
  const simple = typeof input === 'number' || typeof input === 'boolean';
  return simple ? `Put ${clipped(String(input))} in quotes` : 'Write a single text here';
}

function or(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function clipped(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

function withinLine(message: string, shorter: string): string {
  return message.length <= 80 ? message : shorter;
}
