import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Assignment, Change } from '../../../src/core/change';
import { type Config, defaultConfig } from '../../../src/core/config';
import { type Edits, toEdits } from '../../../src/core/edit';
import type { Format, Item } from '../../../src/core/model';
import { applyEdits } from '../../../src/core/text';

export const toPo: Assignment = { kind: 'role', role: 'po' };
export const toPm: Assignment = { kind: 'role', role: 'pm' };
export const toShared: Assignment = { kind: 'shared' };
export const toNobody: Assignment = { kind: 'waive', reason: '' };
export const toPerson = (name: string): Assignment => ({ kind: 'person', name });

export function analyzed(text: string, format: Format, config: Config = defaultConfig) {
  return analyze(format === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md', text, config, undefined);
}

/** The text after a change to the item of a title, or the sentence that declines it. */
export function changed(
  text: string,
  format: Format,
  wish: (item: Item) => Change,
  title = 'Sign in',
  config: Config = defaultConfig,
): string {
  const analysis = analyzed(text, format, config);
  const item = analysis.document.items.find((each) => each.title.value === title);
  assert.ok(item, `no item ${title} in ${text}`);
  return applied(text, toEdits(wish(item), analysis, config));
}

export function assigned(text: string, format: Format, to: Assignment, config?: Config, title?: string): string {
  return changed(text, format, (item) => ({ kind: 'assign', item, to }), title, config);
}

export function applied(text: string, edits: Edits): string {
  return 'declined' in edits ? `declined: ${edits.declined}` : applyEdits(text, edits.edits);
}

export function withPeople(po: readonly string[], pm: readonly string[], more: Partial<Config> = {}): Config {
  const { roles } = defaultConfig;
  return { ...defaultConfig, roles: { po: { ...roles.po, people: po }, pm: { ...roles.pm, people: pm } }, ...more };
}
