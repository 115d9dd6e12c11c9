import * as vscode from 'vscode';
import { chipPositions, chipStyles, section, settings } from './ids';

export interface DecorationSettings {
  readonly chips: boolean;
  readonly gutter: boolean;
  readonly position: (typeof chipPositions)[number];
}

export function isEnabled(scope: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration(section, scope).get(settings.enable) !== false;
}

/** Whether the problems of a file are shown also while it is not open. */
export function checksWorkspace(scope: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration(section, scope).get(settings.problems) === 'workspace';
}

/** Whether only what an edit touches is read again. */
export function isIncremental(scope: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration(section, scope).get(settings.incremental) !== false;
}

/** How a file is decorated; undefined where decorations are switched off. */
export function decorationSettings(scope: vscode.ConfigurationScope): DecorationSettings | undefined {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  if (configuration.get(settings.decorations) === false) return undefined;
  const style = oneOf(chipStyles, configuration.get(settings.style), 'both');
  const position = oneOf(chipPositions, configuration.get(settings.position), 'afterTitle');
  return { chips: style !== 'gutter', gutter: style !== 'chip', position };
}

/** What users write into their settings is anything at all: falls back where it is none of the values. */
function oneOf<T extends string>(values: readonly T[], value: unknown, fallback: T): T {
  return values.find((each) => each === value) ?? fallback;
}
