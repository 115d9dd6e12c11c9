import type { Analysis } from './analyze';
import type { Change } from './change';
import type { Config } from './config';
import type { TextEdit } from './text';

/** The edits that carry out a change in the document's own text, or why it can't be done there, as a sentence. */
export type Edits = { readonly edits: readonly TextEdit[] } | { readonly declined: string };

/** Turns a wish into text edits in the dialect of the file. Touches no byte that it need not. */
export function toEdits(_change: Change, _analysis: Analysis, _config: Config): Edits {
  return { declined: 'Not possible here' };
}
