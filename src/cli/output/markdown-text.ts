import { markdownText } from '../../core/on-demand';
import { safeText } from '../safe-text';

/** Text of a file for a comment: nothing of it is markup or mathematics, and nobody whom it names is called by it. */
export function commentText(text: string): string {
  return markdownText(safeText(text))
    .replace(/@(?=[\p{L}\p{N}_])/gu, '@<!-- -->')
    .replaceAll('$', '\\$');
}
