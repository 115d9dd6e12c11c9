import { testOf } from '../../vocabulary';
import type { Block, List } from './blocks';
import type { Source } from './source';
import { isStoryLine } from './stories';

/** `- Update this board when a task moves`: how the file is kept. */
export function speaksOfFile({ text }: Source, { entries }: List): boolean {
  return entries.some(({ text: leaf }) => leaf && isOfFile(text.slice(leaf.start, leaf.end)));
}

const ofFile = testOf('(?<!\\p{L})', '[this-file]', '(?!\\p{L})');

/** Whether an entry tells of the file, and whether it is a wish. */
export function aboutSigns(raw: string): readonly boolean[] {
  return [isOfFile(raw), isWish(raw)];
}

function isOfFile(raw: string): boolean {
  return ofFile(raw.slice(0, 80));
}

function isWish(raw: string): boolean {
  return wish(raw.slice(0, 24)) || isStoryLine(raw);
}

/** `- I want to sign in`, `- As a guest I want to sign out`, and so on: stories, whatever they are given as. */
export function listsWishes({ text }: Source, { blocks }: { readonly blocks: readonly Block[] }): boolean {
  const entries = blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []));
  const wishes = entries.filter(({ text: leaf }) => leaf && isWish(text.slice(leaf.start, leaf.end)));
  return wishes.length > 2 && wishes.length === entries.length;
}

const wish = testOf('^[*_"“]{0,3}', '[wish-start]', '(?!\\p{L})');
