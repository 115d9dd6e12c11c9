import { assignmentOf } from '../../core/on-demand';
import { assigned, type Wish } from '../assigning';
import { type Io, UsageError } from '../io';
import { ItemSearch } from '../item-search';
import { assignedText } from '../output/assigned-text';
import { titleText } from '../output/item-text';
import { unifiedDiff } from '../output/unified-diff';
import type { ReadFile } from '../readings';
import { report, reportPlaces } from '../reporting';
import { type Rewrite, rewriteOf, writeAll } from '../rewriting';
import { painter } from '../style';

export interface AssignOptions {
  readonly reason?: string;
  readonly dryRun?: true;
  readonly keepGoing?: true;
  readonly config?: string;
}

/**
 * Gives items an owner, in the notation of their files: all of them, or none. 0, or 2 when something could not be done.
 *
 * @throws UsageError for an owner that is none, before anything is written.
 */
export async function assign(owner: string, names: readonly string[], options: AssignOptions, io: Io): Promise<number> {
  const wishIn = wishOf(owner, names, options.reason);
  const { files, misses } = await new ItemSearch(io, options.config).find(names);
  for (const { message, places } of misses) reportPlaces(io, message, places);
  let failed = misses.length > 0;
  const paint = painter(io.stdout, io.env);
  const rewrites: Rewrite[] = [];
  const texts: string[] = [];
  for (const [file, indexes] of files) {
    const { path, shown } = file.target;
    const { text } = file.analysis.document;
    const result = assigned(file, indexes, wishIn(file));
    const refusals = result.declined.map(({ item, reason }) => `${shown}:${item.line} ${titleText(item)}: ${reason}`);
    const rewrite = result.text === text ? undefined : await rewriteOf(path, shown, text, result.text);
    if (rewrite && 'refused' in rewrite) refusals.push(rewrite.refused);
    else {
      if (rewrite) rewrites.push(rewrite.done);
      texts.push(
        options.dryRun ? unifiedDiff(shown, text, result.text, paint) : assignedText(shown, result.items, paint),
      );
    }
    for (const refusal of refusals) report(io, refusal);
    failed ||= refusals.length > 0;
  }
  if (failed && !options.keepGoing) {
    report(io, 'nothing was written');
    return 2;
  }
  if (options.dryRun && rewrites.length === 0) report(io, 'nothing would change');
  if (!options.dryRun) {
    const written = await writeAll(rewrites);
    if ('refused' in written) throw new UsageError(`${written.refused}; nothing was written`);
  }
  io.stdout.write(texts.join(''));
  return failed ? 2 : 0;
}

const roles = ['po', 'pm'] as const;
/** What is said in place of a person's name. */
const words: readonly string[] = [...roles, 'shared', 'none', 'waived'];

/** What is wished for in each file, as far as that is its own affair: which names are those of a role. */
function wishOf(owner: string, names: readonly string[], reason: string | undefined): (file: ReadFile) => Wish {
  const word = owner.trim().toLowerCase();
  const late = names.find((name) => words.includes(name.toLowerCase()));
  if (late !== undefined && !words.includes(word)) {
    throw new UsageError(`the owner comes first: backlog-roles assign ${late} ${owner}`);
  }
  if (reason !== undefined && word !== 'waived')
    throw new UsageError('--reason belongs to "waived": why nobody has to own it');
  if (word === 'unowned') throw new UsageError(`say none to take an owner out, waived where nobody has to own an item`);
  const role = roles.find((each) => each === word);
  if (role) return () => ({ kind: 'role', role });
  if (word === 'shared') return () => ({ kind: 'shared' });
  if (word === 'none') return () => undefined;
  if (word === 'waived') return () => ({ kind: 'waive', reason: reason ?? '' });
  return ({ analysis, target }) => {
    const to = assignmentOf(owner, analysis.document, target.config.config);
    if (to) return to;
    throw new UsageError(
      `“${owner.trim()}” names nobody, or leaves open who decides; say ${words.join(', ')}, a name or a handle`,
    );
  };
}
