import type { Located, Span } from '../../text';
import { anyOf, plainWord } from '../../vocabulary';
import type { ReadContext } from './context';
import type { ItemDraft } from './draft';
import { isName, isState } from './features';
import { scalarOf, type YamlEntry, type YamlMap, type YamlScalar, type YamlSeq } from './node';
import { commentClaim, entryText } from './scalars';
import { isId, isSaid, leadingId } from './titles';

/** What is known of the container: the word of its key, and whether it holds finished work. */
interface Container extends Pick<ItemDraft, 'parent' | 'section' | 'closed'> {
  readonly word: string;
}

/** `columns: [To do, In progress, Done]` */
const isStateWord = anyOf('[yaml-state]', '[done]', '[closed]');

/** Links, numbers, file names and the like are entries of a list of work, too, and no items: `src/menu.ts (rewritten)`. */
const noWork =
  /^(?:https?:\S+|[\d.,%]+|true|false|null|~|\.\.\.|(?:(?:modifications?|changes|updates) (?:to|in) )?[\w./@*-]+(?:\/|\.\w{1,5}(?::\w+)?|\.(?!js\b)\w{1,5}\s+\([^()]{1,120}\)))$/i;

/**
 * Whether the texts of a list are work: not where half of them and more are names of files and the like. Doubtful where
 * any of them is.
 */
export function textsOf({ entries }: YamlSeq): { readonly areWork: boolean; readonly areDoubtful: boolean } {
  const texts = entries.flatMap(({ value }) => (value?.kind === 'scalar' ? [value.value.trim()] : []));
  const states = texts.filter((text) => isStateWord(plainWord(text.slice(0, 20)))).length;
  const others = states + texts.filter((text) => noWork.test(text)).length;
  // `Reviews` alone is a piece of work; `Open, Reviews` are how far something is.
  const areWork = others * 2 < texts.length || (states === 1 && others === 1 && entries.length > 1);
  return { areWork, areDoubtful: others > 0 };
}

/**
 * Whether half of the entries of a list and more are texts said in several words. Mixed where mappings stand beside
 * texts: where one has slipped out of one of these, it takes all of the list to tell.
 */
export function saidIn({ entries }: YamlSeq): { readonly areSaid: boolean; readonly areMixed: boolean } {
  // `Login-Seite` are two words, too.
  const said = entries.filter(({ value }) => {
    const text = scalarOf(value);
    return isSaid(text) || /^\p{Lu}\S*-\p{Lu}/u.test(text?.value ?? '');
  }).length;
  const areMixed = said > 0 && entries.some(({ value }) => value?.kind === 'map');
  return { areSaid: said > 0 && said * 2 >= entries.length, areMixed };
}

/** Whether half of the keys of a file and more are names of its own for lists of such texts, and those are no sentences. */
export function listsTexts(context: ReadContext, { entries }: YamlMap): boolean {
  const lists = entries.filter(({ name, value }) => {
    const list = value?.kind === 'seq' && saidIn(value).areSaid ? value.entries : [];
    return isName(context, name) && list.some((entry) => /[^.。]$/.test(scalarOf(entry.value)?.value ?? ''));
  });
  return lists.length > 1 && lists.length * 2 >= entries.length;
}

type Own = Pick<ItemDraft, 'title' | 'span' | 'claims' | 'carrier'> &
  Partial<Pick<ItemDraft, 'id' | 'level' | 'weak' | 'reference'>> & {
    /** What says nothing of its state is done with that of which it is a part. */
    readonly closed?: boolean | undefined;
  };

function leaf({ keys }: ReadContext, { word, closed, parent, section }: Container, own: Own): ItemDraft {
  return {
    title: own.title,
    span: own.span,
    id: own.id,
    level: own.level ?? keys.level(word),
    parent,
    section,
    closed: own.closed ?? (closed || !!parent?.closed),
    claims: own.claims,
    carrier: own.carrier,
    weak: own.weak ?? false,
    reference: own.reference ?? false,
    item: undefined,
  };
}

/** Whether an entry is nothing but an id, of what is described elsewhere: `tickets: [T-1, T-2]`. */
export function isMere({ title }: ItemDraft): boolean {
  return /\d/.test(title.value) && isId(title.value);
}

/**
 * A plain text without the list below it, which YAML takes for more of the text, and the boxes of that list:
 * `- Voice` above `- [ ] Louder`, which stands deeper.
 */
function partsOf({ text }: ReadContext, scalar: YamlScalar): readonly YamlScalar[] {
  const { start, end } = scalar.span;
  const dashes = scalar.style === 'plain' ? [...text.slice(start, end).matchAll(/\n[ \t]*- +(\[[ xX]?\])?/g)] : [];
  if (dashes.length === 0) return [scalar];
  return [undefined, ...dashes].flatMap((dash, index) => {
    if (dash && !dash[1]) return [];
    const from = dash ? start + dash.index + dash[0].length - (dash[1]?.length ?? 0) : start;
    const value = text.slice(from, start + (dashes[index]?.index ?? end - start)).trimEnd();
    const span = { start: from, end: from + value.length };
    return [{ ...scalar, value, span, content: span }];
  });
}

/** A plain text in a list of work: `- Single sign-on (owner: PO)`. */
function scalarLeaf(
  context: ReadContext,
  scalar: YamlScalar,
  span: Span,
  container: Container,
  id: Located | undefined,
): ItemDraft | undefined {
  const value = scalar.value.trim();
  if (value === '' || noWork.test(value)) return undefined;
  const text = entryText(context, scalar.content, scalar);
  const claim = text.claims.length === 0 ? commentClaim(context, scalar.span.end) : undefined;
  return leaf(context, container, {
    title: text.title,
    span,
    id: id ?? leadingId(text.title),
    closed: text.closed,
    claims: claim ? [claim] : text.claims,
    carrier: { kind: 'scalar', scalar },
    reference: true,
  });
}

/**
 * A plain text in a list of work, with the boxes below it.
 *
 * @param weak whether they are items only where nothing else is; mere ids are in any case.
 */
export function scalarLeaves(
  context: ReadContext,
  scalar: YamlScalar,
  span: Span,
  container: Container,
  id: Located | undefined,
  weak: boolean,
): ItemDraft[] {
  const drafts: ItemDraft[] = [];
  for (const part of partsOf(context, scalar)) {
    const [parent] = drafts;
    const draft = scalarLeaf(
      context,
      part,
      parent ? part.span : span,
      parent ? { ...container, parent } : container,
      id,
    );
    if (draft) drafts.push({ ...draft, weak: weak || isMere(draft) });
  }
  return drafts;
}

/** A text with a colon in it, which YAML reads as a mapping: `- Sign in: with OAuth`. */
export function sentenceLeaf(context: ReadContext, entry: YamlEntry, span: Span, container: Container): ItemDraft {
  const value = scalarOf(entry.value);
  const whole = { start: entry.key.start, end: value ? Math.min(value.content.end, value.span.end) : entry.valueAt };
  const text = entryText(context, whole, undefined);
  const scalar: YamlScalar = {
    kind: 'scalar',
    value: '',
    style: 'plain',
    content: whole,
    span: whole,
    anchor: undefined,
  };
  return leaf(context, container, {
    title: text.title,
    span,
    closed: text.closed,
    claims: text.claims,
    carrier: { kind: 'scalar', scalar },
  });
}

/** A key that is a title, with the work below it: `- Accounts: [Sign in, Sign out]`. */
export function parentLeaf(
  context: ReadContext,
  entry: YamlEntry,
  list: YamlSeq,
  span: Span,
  container: Container,
): ItemDraft {
  const end = list.flow ? list.span.end : entry.valueAt;
  const claim = commentClaim(context, end);
  return leaf(context, container, {
    title: { value: entry.name.trim(), span: entry.key },
    span,
    claims: claim ? [claim] : [],
    carrier: { kind: 'comment', end },
  });
}

/**
 * `development_status: { epic-1: done, 1-1-sign-in: in-progress }`: the keys are the items. Those of single words,
 * `status: { analysis: done }`, are rather the steps of how one works.
 *
 * @param weak whether single words are items only where nothing else is.
 * @returns undefined where most values name no state.
 */
export function stateLeaves(
  context: ReadContext,
  map: YamlMap,
  container: Container,
  weak: boolean,
): ItemDraft[] | undefined {
  const states = map.entries.filter((entry) => isState(context, entry));
  if (states.length < 2 || states.length < map.entries.length * 0.7) return undefined;
  const single = weak && states.every(({ name }) => /^[a-z]+$/i.test(name));
  const epics = states.some((entry) => /^epic-\d/.test(entry.name));
  return states
    .filter((entry) => !/retrospective$/i.test(entry.name))
    .map((entry) => {
      const claim = map.flow ? undefined : commentClaim(context, entry.span.end);
      const level = context.keys.level(/^\p{L}+/u.exec(entry.name)?.[0] ?? '') ?? context.keys.level(container.word);
      return leaf(context, container, {
        title: { value: entry.name, span: entry.key },
        span: entry.span,
        level: level ?? (epics ? 'story' : undefined),
        closed: context.keys.isClosed(scalarOf(entry.value)?.value ?? ''),
        weak: single,
        claims: claim ? [claim] : [],
        carrier: { kind: 'comment', end: map.flow ? undefined : entry.span.end },
      });
    });
}
