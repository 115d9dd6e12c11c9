import { prepared } from '../../preparing';
import type { Located } from '../../text';
import { anyOf, levelOf, plainWord, titleWords } from '../../vocabulary';
import type { Heading, Table } from './blocks';
import { cellSpan, cellText } from './cells';
import type { Facts } from './facts';
import { fieldsIn } from './fields';
import { firstLine, linesOf, plain } from './inline';
import type { Part } from './parts';
import type { Source } from './source';
import { tableKindOf } from './tables';
import type { Title } from './title';

const isTitleKey = anyOf(titleWords);

const bareId = prepared(
  /^[^\p{L}\p{N}#]{0,4}(?:(\p{L}[\p{L} ]{1,15}?)(?: ID)?\s?[:#]?\s+)?#?((?:\p{Lu}{1,8}-)?\d{1,5})$/u,
);

/**
 * A heading that is but an id is called by the field below it that says so.
 *
 * `## US-12` above `**Title:** Sign in` → title `Sign in`, id `US-12`
 */
export function calledBelow(source: Source, part: Part, { text }: Heading, title: Title): Title {
  const [, level, id] = bareId.exec(plain(source.text, text)) ?? [];
  if (id === undefined || (level === undefined ? title.id === undefined : levelOf(level) === undefined)) return title;
  const called = titleBelow(source, part);
  if (!called) return title;
  const at = source.text.lastIndexOf(id, text.end);
  const isId = /\p{L}/u.test(id);
  return {
    title: called,
    id: title.id ?? (isId ? { value: id, span: { start: at, end: at + id.length } } : undefined),
    numbered: title.numbered,
  };
}

/** What a field such as `**Task ID:** TASK-4` says. */
export function idBelow({ text }: Source, { fields }: Facts): Located | undefined {
  const span = fields.find(({ key }) =>
    /^(?:(?:task|story|epic|issue|ticket|bug|feature|item) )?u?id$/i.test(key),
  )?.value;
  const value = span && text.slice(span.start, Math.min(span.end, span.start + 32));
  return value && /^\p{Lu}[\p{Lu}\d._-]*\d$/u.test(value) ? { value, span } : undefined;
}

/** The value of a field such as `**Title:** Sign in` in the first block, or in the first rows of a table of fields. */
function titleBelow(source: Source, { blocks: [block] }: Part): Located | undefined {
  if (block?.kind === 'table' && tableKindOf(source, block).kind === 'attributes') return titleRow(source, block);
  const lines =
    block?.kind === 'paragraph'
      ? linesOf(source.text, block.text, 8)
      : block?.kind === 'list'
        ? block.entries.slice(0, 8).flatMap(({ text, box }) => (text && !box ? [firstLine(source.text, text)] : []))
        : [];
  for (const line of lines) {
    const [field] = fieldsIn(source, line);
    if (!field || !isTitleKey(plainWord(field.key)) || field.value.start === field.value.end) continue;
    return { value: source.text.slice(field.value.start, field.value.end), span: field.value };
  }
  return undefined;
}

function titleRow({ text }: Source, { rows }: Table): Located | undefined {
  const row = rows.slice(0, 8).find((one) => isTitleKey(plainWord(cellText(text, one, 0))));
  const span = row && cellSpan(text, row, 1);
  return row && span && span.start < span.end ? { value: cellText(text, row, 1), span } : undefined;
}
