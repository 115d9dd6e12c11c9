import { prepared } from '../../preparing';
import type { Block, Entry, List } from './blocks';
import { wordOf } from './fields';
import type { Part } from './parts';
import type { Source } from './source';
import { headingKind } from './words';

/**
 * `**Search by photo**`, `**Search by photo** (later)`, with a handle or a sign, above a line of prose;
 * `**Search by photo** — people …`, `**Search by photo.** People …`
 */
const lead = prepared(
  /^\*\*([^*\n]{4,120}[^*\n:：])\*\*(?:(?:\s(?:\([^()\n]{1,80}\)|@\S{1,40}|[^\p{L}\p{N}\s*]{1,3}))?\r?\n|\s[–—-]\s|(?<=[.。]\*\*)\s)(?=\S)/u,
);

/**
 * The paragraphs of a group that each name a piece of work in bold and tell of it: no list to CommonMark, one to
 * everybody. Lists below them say more of it, unless most have one: then they are the work.
 */
export function boldList(source: Source, { level, blocks }: Part): List | undefined {
  const entries: Entry[] = [];
  let above = 0;
  for (const [at, block] of blocks.entries()) {
    const entry = entryOf(source, block);
    if (entry) {
      entries.push(entry);
      above += Number(blocks[at + 1]?.kind === 'list');
    } else if (block.kind === 'list' && entries.length === 0) return undefined;
  }
  const [first] = entries;
  const last = entries.at(-1);
  // Below the title the file may begin with something to say in bold.
  if (!first || !last || entries.length < (level > 1 ? 2 : 3) || above * 2 >= entries.length) return undefined;
  return { kind: 'list', span: { start: first.span.start, end: last.span.end }, ordered: false, entries };
}

function entryOf(source: Source, block: Block): Entry | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const { span, text } = block;
  const title = lead.exec(source.text.slice(span.start, Math.min(span.end, span.start + 240)))?.[1];
  // One word is mostly that of a field: `**Impact** — …`.
  const isTitle =
    title !== undefined &&
    /[^ -~]{4}|\S \S/.test(title) &&
    headingKind(source, title) === 'plain' &&
    wordOf(source, title).kind === undefined;
  const marker = { start: span.start, end: span.start };
  return isTitle ? { span, marker, box: undefined, checked: false, text, blocks: [] } : undefined;
}
