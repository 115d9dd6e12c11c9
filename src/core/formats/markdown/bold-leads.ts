import { prepared } from '../../preparing';
import type { Block, Entry, List } from './blocks';
import { factsOf } from './facts';
import { wordOf } from './fields';
import type { Source } from './source';
import { headingKind } from './words';

/**
 * `**Search by photo**`, `**Search by photo** (later)`, with a handle or a sign, above a line of prose;
 * `**Search by photo** — people …`, `**Search by photo.** People …`; `BELL-12 — Search by photo` above a field
 */
const lead = prepared(
  /^(?:~~|[^\p{L}\p{N}\s*]{1,3}\s)?\*\*([^*\n]{4,120}[^*\n:：])\*\*(?:~~)?(?:(?:\s(?:\([^()\n]{1,80}\)|@\S{1,40}|[^\p{L}\p{N}\s*]{1,3}))?(?:\r?\n|$)|\s[–—-]\s|(?<=[.。]\*\*)\s)(?=\S|$)|^(?=\p{Lu}{2,8}-[\p{Lu}\d-]{0,12}\d\s?[:–—-]\s)([^\n]{9,120})\r?\n(?=\*{0,2}\p{L}{2,16}[:：])/u,
);

/**
 * The paragraphs of a group that each name a piece of work in bold and tell of it: no list to CommonMark, one to
 * everybody. Lists below them say more of it, unless most have one: then they are the work. Where lines below most of
 * them tell an owner or a status, they are the work of any heading, with all that stands below.
 */
export function boldList(
  source: Source,
  { level, blocks }: { readonly level: number; readonly blocks: readonly Block[] },
  grouped: boolean,
) {
  const entries: (Entry & { readonly blocks: Block[] })[] = [];
  // Below the title the file may begin with something to say in bold.
  const long: Entry[] = [];
  let above = 0;
  let early = false;
  for (const [at, block] of blocks.entries()) {
    const entry = entryOf(source, block);
    if (entry) {
      entries.push({ ...entry, blocks: [] });
      // `**Search by photo**` alone is as well what the next paragraph is about.
      if (source.text.endsWith('**', entry.span.end)) continue;
      long.push(entry);
      above += Number(blocks[at + 1]?.kind === 'list');
      continue;
    }
    entries.at(-1)?.blocks.push(block);
    early ||= block.kind === 'list' && long.length === 0;
  }
  const told = entries.filter((entry) => {
    const { claims, status } = factsOf(source, [{ ...entry, kind: 'paragraph' } as Block, ...entry.blocks]);
    return claims.length > 0 || status;
  });
  if (told.length > 1 && told.length * 2 > entries.length) return listOf(entries);
  return grouped && !early && long.length >= (level > 1 ? 2 : 3) && above * 2 < long.length ? listOf(long) : undefined;
}

function listOf(entries: readonly Entry[]): List {
  const span = { start: entries[0]?.span.start ?? 0, end: entries.at(-1)?.span.end ?? 0 };
  return { kind: 'list', span, ordered: false, entries };
}

function entryOf(source: Source, block: Block): Entry | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const { span, text } = block;
  const [, bold, named] = lead.exec(source.text.slice(span.start, Math.min(span.end, span.start + 240))) ?? [];
  const title = bold ?? named;
  // One word is mostly that of a field: `**Impact** — …`.
  const isTitle =
    title !== undefined &&
    /[^ -~]{4}|\S \S|^\p{Lu}+-[\p{Lu}\d-]*\d$/u.test(title) &&
    headingKind(source, title) === 'plain' &&
    wordOf(source, title).kind === undefined;
  const marker = { start: span.start, end: span.start };
  return isTitle ? { span, marker, box: undefined, checked: false, text, blocks: [] } : undefined;
}
