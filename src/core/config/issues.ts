import * as z from 'zod/mini';
import { nearest } from '../nearest';
import type { Span, TextEdit } from '../text';
import { keySpan, type Parsed, type Path, valueSpan } from './parsed';
import { configSchema } from './schema';

type SchemaIssue = z.core.$ZodIssue;

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

/** What the schema complains about, as sentences that say what to do. */
export function explained(issue: SchemaIssue): readonly Wrong[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, keysAt(path)));
  if (issue.code === 'invalid_value') return [wrongValue(path, issue.input, issue.values.map(String))];
  if (issue.code === 'invalid_union') return [wrongRow(path, issue.input)];
  if (issue.code === 'invalid_type') return [wrongType(path, issue.input, issue.expected)];
  return [{ path, part: 'value', message: 'Change this value: it has the wrong form' }];
}

/** The issue for a key that nothing is called. */
export function unknownKey(path: Path, key: string, known: readonly string[]): Wrong {
  const suggestion = nearest(key, known);
  const listed = `Remove "${clipped(key)}", or use ${known.join(', ')}`;
  const short = `Remove "${clipped(key)}": there is no such setting`;
  const removal = known.length > 0 ? withinLine(listed, short) : short;
  const message = suggestion !== undefined ? `Nothing is called "${clipped(key)}"` : removal;
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

function wrongRow(path: Path, input: unknown): Wrong {
  if (typeof input !== 'string') {
    return { path, part: 'value', message: 'Write a role here, or { label: …, role: … } with a role' };
  }
  return wrongValue(path, input, ['po', 'pm', 'shared', 'none']);
}

function wrongType(path: Path, input: unknown, expected: string): Wrong {
  if (input === null) return { path, part: 'value', message: 'Fill in this entry or remove it' };
  if (expected === 'array') return { path, part: 'value', message: `Write a list here, such as ${asList(input)}` };
  if (expected === 'boolean') return { path, part: 'value', message: 'Write true or false here' };
  if (expected === 'string') return { path, part: 'value', message: asText(input) };
  const keys = keysAt(path);
  const example = keys.length > 0 ? `"${keys[0]}: …"` : '"key: value"';
  const message = path.length === 0 ? 'Write settings here, such as "version: 1"' : `Write settings here: ${example}`;
  return { path, part: 'value', message };
}

function asList(input: unknown): string {
  const simple = typeof input === 'string' && /^[\w@./*-]{1,30}$/.test(input);
  return simple ? `["${input}"]` : '["one", "two"]';
}

function asText(input: unknown): string {
  const simple = typeof input === 'number' || typeof input === 'boolean';
  return simple ? `Put ${clipped(String(input))} in quotes` : 'Write a single text here';
}

/** The keys that the schema knows at a path; none where people choose the keys. */
function keysAt(path: Path): readonly string[] {
  let schema: unknown = configSchema;
  for (const step of path) schema = settled(schema)?.shape[String(step)];
  return Object.keys(settled(schema)?.shape ?? {});
}

function settled(schema: unknown): z.ZodMiniObject<Readonly<Record<string, z.core.$ZodType>>> | undefined {
  const inner = schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema;
  return inner instanceof z.ZodMiniObject ? inner : undefined;
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
