import type { Document, Item, ReadOptions, Section, Slot } from '../../model';
import { blocksOf } from './blocks';
import { type DraftItem, dialectOf, type Gathered, type Scope } from './draft';
import { partsOf } from './parts';
import { readHead, readPart } from './reader';
import { sourceOf } from './source';

/** Reads a Markdown backlog. Never throws; what cannot be read becomes `issues`. */
export function readMarkdown(text: string, options: ReadOptions): Document {
  const source = sourceOf(text, options.keys, options.closed);
  const gathered: Gathered = { items: [], sections: [], defaults: [], roster: [] };
  const root = partsOf(blocksOf(text, 0));
  const scope: Scope = { section: undefined, item: undefined, closed: false, level: undefined, mode: 'work' };
  const [title] = root.parts;
  const head = title && root.parts.length === 1 ? [...root.blocks, ...title.blocks] : root.blocks;
  readHead(source, gathered, head);
  readPart(source, gathered, root, scope);
  return {
    format: 'markdown',
    text,
    items: finished(gathered.items, text),
    sections: gathered.sections as readonly Section[],
    defaults: gathered.defaults,
    roster: gathered.roster,
    issues: [],
    addDefault: undefined,
    head: 0,
  };
}

function finished(items: readonly DraftItem[], text: string): readonly Item[] {
  const dialect = dialectOf(items);
  for (const item of items) item.add = slotOf(item, dialect, text);
  return items;
}

function slotOf(item: DraftItem, dialect: ReturnType<typeof dialectOf>, text: string): Slot | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const { place } = item;
  switch (place.kind) {
    case 'slot':
    case 'cell':
      return place.slot;
    case 'heading': {
      const at = place.last?.end ?? place.at;
      return {
        span: { start: at, end: at },
        before: `${eol}${place.last ? '' : eol}**Owner:** `,
        after: '',
        style: 'text',
      };
    }
    case 'entry': {
      const span = { start: place.at, end: place.at };
      if (dialect === 'inline-field') return { span, before: ' [owner:: ', after: ']', style: 'text' };
      return { span, before: ' (owner: ', after: ')', style: 'text' };
    }
  }
}
