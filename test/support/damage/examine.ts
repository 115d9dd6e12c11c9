import { type Analysis, analyze } from '../../../src/core/analyze';
import type { Assignment, Change } from '../../../src/core/change';
import { defaultConfig } from '../../../src/core/config';
import { toEdits } from '../../../src/core/edit';
import { fixerOf } from '../../../src/core/fixer';
import type { Claim, Document, Format, Slot } from '../../../src/core/model';
import { applyEdits, type Span } from '../../../src/core/text';
import { Chance } from '../backlogs/chance';

/** What is wrong with how a text was treated. Two failures of one kind are taken for the same defect. */
export interface Failure {
  readonly kind: string;
  readonly detail: string;
}

export interface Examined {
  readonly failure: Failure | undefined;
  /** Time of reading and checking, in milliseconds. */
  readonly took: number;
}

export function analysisOf(text: string, format: Format): Analysis {
  return analyze(format === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md', text, defaultConfig, undefined);
}

/**
 * Reads and checks a text, changes a few of its items and carries out its fixes.
 *
 * @param seed chooses the items and the changes.
 */
export function examine(text: string, format: Format, seed: number): Examined {
  const before = performance.now();
  let took = 0;
  try {
    const analysis = analysisOf(text, format);
    took = performance.now() - before;
    return { failure: misplaced(analysis) ?? mischanged(analysis, new Chance(seed)), took };
  } catch (error) {
    return { failure: thrown(error), took };
  }
}

function thrown(error: unknown): Failure {
  const [message, ...stack] = (error instanceof Error && error.stack ? error.stack : String(error)).split('\n');
  const where = stack.find((line) => /\bat \w/.test(line))?.replace(/\(.*$/, '') ?? '';
  return { kind: `throws${where}`, detail: [message, ...stack.slice(0, 4)].join('\n') };
}

function slotSpans(slot: Slot | undefined): readonly Span[] {
  return slot ? [slot.span, ...slotSpans(slot.otherwise)] : [];
}

function claimSpans({ span, whole, put, cut, values, unquoted }: Claim): readonly Span[] {
  return [
    span,
    whole,
    ...unquoted,
    ...(values ?? []).map((value) => value.span),
    ...slotSpans(put),
    ...(cut ? [cut] : []),
  ];
}

/** Every span of a document, by what it is of. */
function spansOf({
  items,
  sections,
  defaults,
  roster,
  issues,
  addDefault,
}: Document): Readonly<Record<string, readonly Span[]>> {
  return {
    item: items.map(({ span }) => span),
    title: [...items, ...sections].map(({ title }) => title.span),
    id: items.flatMap(({ id }) => (id ? [id.span] : [])),
    claim: [...[...items, ...sections].flatMap(({ claims }) => claims), ...defaults].flatMap(claimSpans),
    'place for an owner': [...[...items, ...sections].map(({ add }) => add), addDefault].flatMap(slotSpans),
    roster: roster.map(({ person }) => person.span),
    issue: issues.map(({ span }) => span),
  };
}

function misplaced({ document, problems, owners }: Analysis): Failure | undefined {
  const { text, items } = document;
  const inText = ({ start, end }: Span) => Number.isInteger(start) && 0 <= start && start <= end && end <= text.length;
  const all = {
    ...spansOf(document),
    problem: problems.flatMap(({ span, related = [] }) => [
      span,
      ...related.flatMap((each) => ('span' in each ? [each.span] : [])),
    ]),
    head: [{ start: document.head, end: document.head }],
  };
  for (const [what, spans] of Object.entries(all)) {
    const out = spans.find((span) => !inText(span));
    if (out) return { kind: `span of ${what} outside`, detail: `${out.start}..${out.end} of ${text.length}` };
  }
  const failed = problems.find(({ message }) => /^The rule .* failed/.test(message));
  if (failed) return { kind: `${failed.rule} fails`, detail: failed.message };
  const known = new Set<unknown>(items);
  for (const [index, item] of items.entries()) {
    const detail = JSON.stringify(item.title);
    if (!owners.has(item)) return { kind: 'item without an owner record', detail };
    if (item.parent && !known.has(item.parent)) return { kind: 'parent that is no item', detail };
    if (item.span.start < (items[index - 1]?.span.start ?? 0)) return { kind: 'items out of order', detail };
    if (item.title.span.start < item.span.start || item.title.span.end > item.span.end)
      return { kind: 'title outside its item', detail: `${detail} ${JSON.stringify(item.span)}` };
  }
  return undefined;
}

const wishes: readonly Assignment[] = [
  { kind: 'role', role: 'po' },
  { kind: 'role', role: 'pm' },
  { kind: 'shared' },
  { kind: 'person', name: '@cleo' },
  { kind: 'waive', reason: 'nobody: "yet" | #1' },
];

function mischanged(analysis: Analysis, chance: Chance): Failure | undefined {
  const { document, problems } = analysis;
  const { items, sections } = document;
  const to = chance.pick(wishes);
  const changes: Change[] = [{ kind: 'default', section: undefined, to }];
  if (sections.length > 0) changes.push({ kind: 'default', section: chance.pick(sections), to });
  if (items.length > 0) {
    const item = chance.pick(items);
    changes.push(
      { kind: 'assign', item, to },
      { kind: 'clear', item },
      { kind: 'suppress', rule: 'missing-owner', item },
    );
  }
  if (problems.length > 0)
    changes.push(...fixerOf(analysis, defaultConfig)(chance.pick(problems)).map(({ change }) => change));
  for (const change of changes) {
    const edits = toEdits(change, analysis, defaultConfig);
    if (!('edits' in edits)) continue;
    const changed = applyEdits(document.text, edits.edits);
    if (chance.oneIn(changes.length)) analysisOf(changed, document.format);
  }
  return undefined;
}
