import type { ClaimForm, Format, Slot } from '../model';
import { replacing, type TextEdit } from '../text';
import { doubleQuoted, singleQuoted, usualQuote, yamlScalar } from './yaml-scalar';

/** What a slot's spelling depends on besides its style. */
export interface Surroundings {
  readonly text: string;
  readonly format: Format;
  /** The claim's form where the slot belongs to one. */
  readonly form?: ClaimForm;
}

/**
 * The edit that writes a value into a slot, in its style; undefined where the value does not fit there.
 *
 * @param value decoded: `PO + PM`, `@ana`, `unowned (kept for history)`.
 */
export function write(slot: Slot, value: string, around: Surroundings): TextEdit | undefined {
  const spelled = spell(slot, withoutBrackets(slot, oneLine(value), around.form), around);
  if (spelled !== undefined) return replacing(slot.span, slot.before + spelled + slot.after);
  return slot.otherwise && write(slot.otherwise, value, around);
}

function spell(slot: Slot, value: string, around: Surroundings): string | undefined {
  switch (slot.style) {
    case 'yaml':
    case 'yaml-flow':
      return yamlScalar(value, slot.style === 'yaml-flow', usualQuote(around.text));
    case 'yaml-single':
      return singleQuoted(value);
    case 'yaml-double':
      return doubleQuoted(value);
    case 'text':
      return prose(slot, value, around);
    case 'cell':
      return padded(slot, value.replace(/(?<!\\)\|/g, '\\|'), around.text);
    case 'role-code':
      return roleCode(value);
    case 'role-tag':
      return roleTag(slot, value, around.text);
    case 'handle':
      return handle(slot, value, around.text);
  }
}

function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** In a comment the value must not end it; within a plain YAML scalar it must not end that. */
function prose(slot: Slot, value: string, { format, form }: Surroundings): string | undefined {
  const comment = form === 'comment' || slot.before.trimStart().startsWith('<!--');
  const text = comment ? value.replace(/--+>?/g, '–') : value;
  const safe = format === 'yaml' ? text.replace(/:\s/g, ' – ').replace(/\s#/g, ' ') : text;
  return safe === '' ? undefined : safe;
}

/** Within brackets a value has none of its own: `unowned (no reason)` → `unowned – no reason`. */
function withoutBrackets(slot: Slot, value: string, form: ClaimForm | undefined): string {
  const inside = form === 'parenthesis' || form === 'inline-field' || /^[([]/.test(slot.before.trimStart());
  return inside ? value.replace(/(?<!\s)\s+[([]/, ' – ').replace(/[()[\]]/g, '') : value;
}

/** Fills the cell with spaces up to the width that it had, so that the pipes stay aligned. */
function padded(slot: Slot, value: string, source: string): string {
  const old = width(source.slice(slot.span.start, slot.span.end));
  return value + ' '.repeat(Math.max(0, old - width(slot.before + value + slot.after)));
}

/** How many columns a text takes: characters of East Asian scripts take two. */
export function width(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g,
  );
  return text.length + (wide?.length ?? 0);
}

function roleCode(value: string): string | undefined {
  if (/^p[om]$/i.test(value)) return value;
  return /^po ?\+ ?pm$/i.test(value) ? 'PO+PM' : undefined;
}

/** `#po`; below a namespace, `#owner/`, any single word. */
function roleTag(slot: Slot, value: string, source: string): string | undefined {
  if (/^p[om]$/i.test(value)) return value.toLowerCase();
  const word = value.replace(/^@/, '');
  return source.charAt(slot.span.start - 1) === '/' && /^[\p{L}\p{N}._-]{1,60}$/u.test(word) ? word : undefined;
}

/** `@ana`; and `@PM` where the old handle was a role's. */
function handle(slot: Slot, value: string, source: string): string | undefined {
  if (/^@[\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?(?:\/[\p{L}\p{N}_-]{1,60})?$/u.test(value)) return value;
  const old = source.slice(slot.span.start, slot.span.end);
  if (!/^@p[om]$/i.test(old) || !/^p[om]$/i.test(value)) return undefined;
  return old === old.toLowerCase() ? `@${value.toLowerCase()}` : `@${value}`;
}
