import { anyOf, plainWord } from '../../vocabulary';
import type { Entry, List } from './blocks';
import { isFieldEntry } from './facts';
import { fieldsIn, wordOf } from './fields';
import { firstLine } from './inline';
import { isKeyedList } from './list-kinds';
import type { Source } from './source';
import { headingKind } from './words';

/** The one entry of a list of work that looks like a field: `Tests: prices, permissions and the whole checkout`. */
export function oddField(source: Source, list: List): Entry | undefined {
  const { entries } = list;
  const [only, ...others] = entries.filter((entry) => isFieldEntry(source, entry));
  if (!only?.text || others.length > 0 || entries.length < 3) return undefined;
  const [field] = fieldsIn(source, firstLine(source.text, only.text));
  const isLong = field && (field.value.end - field.value.start >= 30 || isKeyedList(source, list));
  const isWork = isLong && wordOf(source, field.key).kind === 'work' && headingKind(source, field.key) === 'plain';
  return isWork && !/[*_]/.test(source.text.charAt(only.text.start)) && !waits(field.key) ? only : undefined;
}

const isWait = anyOf('[table-wait]');

/** `Depends on: the mast`: said of what stands above. */
const waits = (key: string) => isWait(plainWord(key));
