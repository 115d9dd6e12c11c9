import { levelOf } from '../../vocabulary';
import type { Entry, List } from './blocks';
import { lowest } from './heads';
import type { Source } from './source';
import { isStoryLine } from './stories';

/**
 * `- **Task 1.2:** Show the form`, each of them a task or a story by its name, or `- As a guest, I want a door`, and so
 * on: pieces of work, even where other entries would be details.
 */
export function namesTasks(source: Source, { entries }: List): boolean {
  const isNamed = (entry: Entry) => isTaskByName(source, entry);
  return (
    entries.every(isNamed) || (entries.length > 1 && entries.every((entry) => isNamed(entry) || isStory(source, entry)))
  );
}

export function isTaskByName({ text }: Source, { text: leaf }: Entry): boolean {
  const raw = leaf ? text.slice(leaf.start, leaf.start + 32) : '';
  return lowest.has(levelOf(/^[*_]{0,3}(\p{L}{3,12}(?: \p{L}{3,12})?) #?\d/u.exec(raw)?.[1] ?? '') ?? '');
}

export function isStory({ text }: Source, { text: leaf, box }: Entry): boolean {
  return leaf !== undefined && !box && isStoryLine(text.slice(leaf.start, Math.min(leaf.end, leaf.start + 160)));
}
