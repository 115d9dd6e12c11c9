import { prepared } from '../../preparing';
import { isBreak, many, type Slices } from '../../slices';
import { once, testOf, words } from '../../vocabulary';
import type { Block, Entry, Heading } from './blocks';

/** Who it is for and what is wanted, in one line or the next; an id or a number may stand before. */
const story = prepared(
  once(() => {
    const [start, wish] = ['[story-start]', '[table-wish]'].map((list) => words(list).join('|'));
    return new RegExp(
      `^[*_]{0,3}(?:\\p{L}{0,8}[ -]?\\d[\\d.]{0,6}[^\\p{L}\\d\\n]{1,8})?(?:${start})(?![a-zа-я])[^\\n]{2,60}?(?:(?<![a-zа-я])|\\n)(?:${wish})`,
      'iu',
    );
  }),
);

/** Whether a text begins with a user story: `As a visitor, I want …`, `**US-3:** As a member, I want …`. */
export function isStoryLine(text: string): boolean {
  return story().test(text.slice(0, 160));
}

type Story = Entry & { readonly blocks: Block[] };

/** The stories of a paragraph, each from a line of its own on. */
function storiesOf(text: string, block: Block): readonly Story[] {
  if (block.kind !== 'paragraph') return [];
  const { start, end } = block.span;
  const lead = text.slice(start, end);
  const lines = [...lead.matchAll(/[^\r\n]+/g)].filter(({ index }) => isStoryLine(lead.slice(index)));
  return lines.map(({ index }, at) => {
    const marker = { start: start + index, end: start + index };
    const span = { start: marker.start, end: start + lead.slice(0, lines[at + 1]?.index).trimEnd().length };
    return { span, marker, box: undefined, checked: false, text: { ...span, marks: block.text.marks }, blocks: [] };
  });
}

/**
 * Blocks, with lists in place of stories that stand one behind the other as paragraphs or lines: no list to CommonMark,
 * one to everybody. Lists and code below a story belong to it.
 */
export function* withStories(text: string, blocks: readonly Block[]): Slices<readonly Block[]> {
  const found: Block[] = [];
  let from = 0;
  let entries: Story[] = [];
  for (const [index, block] of blocks.entries()) {
    if (isBreak(index + 1, many)) yield;
    const stories = storiesOf(text, block);
    if (block.kind === 'list' || block.kind === 'code') entries.at(-1)?.blocks.push(block);
    else if (stories.length === 0) entries = [];
    if (entries.length === 0) from = found.length;
    entries.push(...stories);
    const [first, second] = entries;
    if (!first || !second) {
      found.push(block);
      continue;
    }
    found.length = from;
    found.push({ kind: 'list', span: { start: first.span.start, end: block.span.end }, ordered: false, entries });
  }
  return found;
}

const storyLead = testOf('^', '[story-lead]', '\\s*[:：]\\s+\\p{L}');
/** What stands in brackets before a title or as a word before its id. */
const kind = prepared(/^(?:\[(\p{L}[\p{L} ]{2,16})\]\s(?=\S)|(\p{L}{3,16}) [-\p{Lu}]{1,16}-\d)/u);

/** `Story: Sign in`, `Epic E-3: Accounts`, `[EPIC] Accounts`: what a heading calls one piece of work. @param word of it. */
export function namesStory(text: string, { text: title }: Heading, word: string): boolean {
  const [, tag, lead] = kind.exec(text.slice(title.start, title.start + 40)) ?? [];
  return storyLead(word) || storyLead(`${tag ?? lead}: x`);
}
