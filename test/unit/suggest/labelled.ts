import { readFileSync } from 'node:fs';
import words from '../../../media/suggestions.json';
import { analyze, defaultConfig } from '../../../src/core';
import { suggestOwners } from '../../../src/core/on-demand';

/** Whose a title is by the judgement of whoever labelled it. */
export type Label = 'po' | 'pm' | 'neutral';

export interface Judged {
  readonly title: string;
  readonly label: Label;
  readonly role: 'po' | 'pm' | undefined;
  readonly reasons: readonly string[];
}

/** The titles of a labelled file, each as an item of one backlog, with what is suggested for it. */
export function judged(name: string): readonly Judged[] {
  const rows = readFileSync(`test/unit/suggest/${name}.tsv`, 'utf8').trimEnd().split('\n');
  const labelled = rows.map((row) => row.split('\t'));
  const yaml = `items:\n${labelled.map(([, title]) => `  - title: ${JSON.stringify(title)}\n    status: open\n`).join('')}`;
  const suggestions = suggestOwners(analyze('backlog.yaml', yaml, defaultConfig, undefined), defaultConfig, words);
  if (suggestions.length !== labelled.length) throw new Error(`${suggestions.length} of ${labelled.length} were read`);
  return suggestions.map(({ item, role, reasons }, index) => {
    const label = labelled[index]?.[0];
    if (label !== 'po' && label !== 'pm' && label !== 'neutral') throw new Error(`Line ${index + 1} has no label`);
    return { title: item.title.value, label, role, reasons };
  });
}

/** Shares between 0 and 1. */
export interface Figures {
  /** Of the suggestions for titles of either role, the right ones. */
  readonly right: number;
  /** Of all suggestions, those for neutral titles included, the right ones. */
  readonly rightOfAll: number;
  /** Of the titles of either role, those that get a suggestion. */
  readonly speaking: number;
  /** Of the neutral titles, those that get one. */
  readonly onNeutral: number;
}

export function figuresOf(all: readonly Judged[]): Figures {
  const count = (test: (each: Judged) => boolean) => all.filter(test).length;
  const owned = count(({ label }) => label !== 'neutral');
  const spoken = count(({ label, role }) => label !== 'neutral' && role !== undefined);
  const right = count(({ label, role }) => label === role);
  const neutral = all.length - owned;
  const onNeutral = count(({ label, role }) => label === 'neutral' && role !== undefined);
  return {
    right: right / spoken,
    rightOfAll: right / (spoken + onNeutral),
    speaking: spoken / owned,
    onNeutral: onNeutral / neutral,
  };
}
