import { describes, dialectOf, mentions, readingOf, type YamlReading } from '../formats/yaml';
import type { ItemDraft } from '../formats/yaml/draft';
import { isName } from '../formats/yaml/features';
import { isSound } from '../formats/yaml/tree';
import { Keys } from '../formats/yaml/words';
import type { Document, Item, ReadOptions } from '../model';
import type { Span } from '../text';
import { areSame, Counts } from './counts';
import { type Cut, cutYaml, Excerpt, isHarmless, moved, type Step } from './cut';
import { type Exchange, exchange } from './exchange';
import { type Run, runsOf } from './frame';

/** What an anchor or an alias has to do with may be anywhere in the file. */
const link = /[&*]\S/;

/** What the parts of a YAML file cannot tell of all of it, kept up to date, so that a part can be read again. */
export class LiveYaml {
  readonly #options: ReadOptions;
  readonly #dialect: YamlReading['dialect'];
  readonly #certainty: YamlReading['certainty'];
  readonly #weighed: boolean;
  readonly #isName: (key: string) => boolean;
  /** Whether the file is such that its parts can be read by themselves. */
  readonly #plain: boolean;
  readonly #ids = new Counts();
  readonly #mentions = new Counts();
  #runs: readonly Run[] | undefined;
  /** Whether there is nothing to repair but what the parser complains of; undefined where that is not known. */
  #sound: boolean | undefined;
  /** What was cut out of the text for the part that is broken. */
  #broken: Cut | undefined;

  constructor(reading: YamlReading, options: ReadOptions) {
    const { document, drafts, dialect, plain } = reading;
    this.#options = options;
    this.#dialect = dialect;
    this.#certainty = reading.certainty;
    this.#weighed = reading.weighed;
    const keys = new Keys(options);
    // Where entries of a mapping have been weighed, it takes all of them to tell what each is.
    this.#isName = (key) => !this.#weighed && key !== '' && isName({ keys }, key);
    // Where more than one place is broken, one may hide the other.
    this.#plain = plain && document.issues.length === 0;
    if (!this.#plain) return;
    this.#ids.add(drafts.flatMap(describes), 1);
    this.#mentions.add(drafts.flatMap(mentioned), 1);
  }

  /** Undefined, and nothing changed, where all has to be read again. */
  edit(document: Document, step: Step): Exchange | undefined {
    if (!this.#plain) return undefined;
    this.#runs ??= runsOf(step.old, { start: 0, end: step.old.length }, this.#isName);
    const readings = this.#readings(document, step, this.#runs);
    if (!readings) return undefined;
    const { cut, before, after } = readings;
    const isFree = this.#recount(before.drafts, after.drafts);
    const done = isFree ? exchange(document, step, cut, before, after) : undefined;
    if (!done || !this.#keepsDialect(done) || !this.#keepsSound(document, step, done, after.excerpt)) {
      this.#recount(after.drafts, before.drafts);
      return undefined;
    }
    this.#broken = done.document.issues.length > 0 ? moved(cut, step.delta) : undefined;
    for (const run of this.#runs) {
      if (run.start > cut.unit.start) run.start += step.delta;
      if (run.end > cut.unit.start) run.end += step.delta;
    }
    return done;
  }

  /** The part of the file that an edit touches, as it reads before and after. What is broken must all be within. */
  #readings({ issues }: Document, step: Step, runs: readonly Run[]) {
    for (const { cut, guarded } of this.#cuts(step, runs, issues.length > 0)) {
      if (!cut || !areWithin(issues, cut.unit)) continue;
      const before = this.#read(new Excerpt(step.old, cut, 0));
      const after = before && this.#read(new Excerpt(step.text, cut, step.delta));
      if (!after) return undefined;
      if (guarded || after.document.issues.length === 0) return { cut, before, after };
    }
    return undefined;
  }

  /** Who has broken a line goes on in it; later the parts of the text are harder to tell. */
  *#cuts(step: Step, runs: readonly Run[], isBroken: boolean) {
    const { edit } = step;
    const last = this.#broken;
    const isInside = last && edit.start > last.unit.start && edit.end < last.unit.end;
    if (isBroken && isInside && isHarmless(step, last.above)) yield { cut: last, guarded: true };
    // What is typed before a key breaks its line more often than not.
    const isBefore = step.old.slice(step.old.lastIndexOf('\n', edit.start - 1) + 1, edit.start).trim() === '';
    if (!isBroken && !isBefore) yield { cut: cutYaml(step, runs, this.#isName, false), guarded: false };
    yield { cut: cutYaml(step, runs, this.#isName, true), guarded: true };
  }

  #read(excerpt: Excerpt) {
    const { text, unit } = excerpt;
    const whole = { dialect: this.#dialect, ids: this.#ids };
    const { document, drafts, plain, certainty, weighed } = readingOf(text, this.#options, whole);
    const isSame = plain && certainty === this.#certainty && (!weighed || this.#weighed);
    const isFree = isSame && areWithin(document.issues, unit) && !link.test(text.slice(unit.start, unit.end));
    return isFree ? { excerpt, document, drafts } : undefined;
  }

  /** Keeps count of ids; false where something elsewhere refers to one that comes or goes. */
  #recount(before: readonly ItemDraft[], after: readonly ItemDraft[]): boolean {
    const [gone, come] = [before.flatMap(describes), after.flatMap(describes)];
    const changed = [...gone, ...come].filter((id) => gone.includes(id) !== come.includes(id));
    this.#ids.add(gone, -1);
    this.#mentions.add(before.flatMap(mentioned), -1);
    this.#mentions.add(after.flatMap(mentioned), 1);
    const isFree = changed.every((id) => this.#ids.has(id) || !this.#mentions.has(id));
    this.#ids.add(come, 1);
    return isFree;
  }

  /** What is broken makes the reader repair lines all over the file, if there are any that it otherwise takes as they are. */
  #keepsSound({ issues }: Document, { old }: Step, { document }: Exchange, { text }: Excerpt): boolean {
    const isBroken = document.issues.length > 0;
    if (isBroken && issues.length === 0) this.#sound ??= isSound(old);
    const keeps = !isBroken || this.#sound === true;
    if (!isBroken && this.#sound && !isSound(text)) this.#sound = undefined;
    return keeps;
  }

  #keepsDialect({ old, fresh, document }: Exchange): boolean {
    if (areSame(old.items.flatMap(ownerKeys), fresh.items.flatMap(ownerKeys))) return true;
    const { key, list } = dialectOf(document.items);
    return key === this.#dialect.key && list === this.#dialect.list;
  }
}

function areWithin(issues: Document['issues'], { start, end }: Span): boolean {
  return issues.every(({ span }) => span.start >= start && span.end <= end && span.start < end);
}

/** Which ids a draft may only mention. */
function mentioned(draft: ItemDraft): string[] {
  return draft.reference ? mentions(draft) : [];
}

function ownerKeys({ claims }: Item): string[] {
  return claims.map(({ key, form, values }) => `${form} ${key.kind} ${key.role} ${values !== undefined} ${key.name}`);
}
