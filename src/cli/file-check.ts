import { entryOf, type FileEntry } from '../core/workspace';
import { type CheckedFile, checkedFile } from './checking';
import type { Reading } from './readings';

/** What a check finds in one file: plain data, which threads can send. */
export type FileCheck =
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'checked';
      readonly file: CheckedFile;
      readonly items: number;
      /** Undefined for a file that holds nothing that can be read. */
      readonly entry: FileEntry | undefined;
    };

export function fileCheckOf(reading: Reading): FileCheck {
  if (reading.kind === 'failed') return reading;
  const file = checkedFile(reading);
  if (reading.kind === 'refused') return { kind: 'checked', file, items: 0, entry: undefined };
  const { analysis, target } = reading;
  const { path, config } = target;
  const entry = entryOf(analysis, { file: path, scope: config.path ?? config.base, shown: false });
  return { kind: 'checked', file, items: analysis.document.items.length, entry };
}
