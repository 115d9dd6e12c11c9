import type { Document } from '../model';
import type { Finding } from '../rule';
import { Coverage } from './coverage';
import { type Directive, readDirectives } from './directives';

/** A finding with the id of the rule that made it. */
type Told = Finding & { readonly rule: string };

/** What suppression comments leave of the findings of a document. */
export interface Suppressed<T extends Told> {
  readonly kept: readonly T[];
  readonly directives: readonly Directive[];
  /** For each comment that silences something, the rules that it silences. */
  readonly used: ReadonlyMap<Directive, ReadonlySet<string>>;
}

/** Leaves out what the suppression comments of a document silence. */
export function suppress<T extends Told>({ text, format }: Document, told: readonly T[]): Suppressed<T> {
  const directives = readDirectives(text, format);
  if (directives.length === 0) return { kept: told, directives, used: new Map() };
  const used = new Map<Directive, Set<string>>();
  const coverage = new Coverage(text, directives);
  const kept = told.filter((finding) => {
    const directive = coverage.of(finding.rule, finding);
    if (directive) used.set(directive, (used.get(directive) ?? new Set()).add(finding.rule));
    return !directive;
  });
  return { kept, directives, used };
}
