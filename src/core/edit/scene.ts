import type { Analysis } from '../analyze';
import type { Config } from '../config';
import type { Document } from '../model';
import { judgeOf } from '../ownership';
import type { Judge } from '../ownership/decide';

/** What writing an owner needs to know of the file and the team. */
export interface Scene {
  readonly analysis: Analysis;
  readonly document: Document;
  readonly config: Config;
  readonly judge: Judge;
  /** How many of a slot's forms have been tried in vain. */
  readonly passed: number;
}

export function sceneOf(analysis: Analysis, config: Config, passed = 0): Scene {
  const { document } = analysis;
  return { analysis, document, config, judge: judgeOf(document, config), passed };
}
