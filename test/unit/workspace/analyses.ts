import { type Analysis, analyze, type Config, defaultConfig, recheck } from '../../../src/core';
import { entryOf, FileIndex } from '../../../src/core/workspace';

/** Files by path, as one workspace: each analysed with what the others say. */
export function analysesOf(
  files: Readonly<Record<string, string>>,
  config: Config = defaultConfig,
): ReadonlyMap<string, Analysis> {
  const index = new FileIndex();
  const analyses = new Map<string, Analysis>();
  for (const [path, text] of Object.entries(files)) {
    const analysis = analyze(path, text, config, undefined);
    analyses.set(path, analysis);
    index.set(path, entryOf(analysis, { file: path, scope: '', shown: false }));
  }
  for (const path of index.changed()) {
    const analysis = analyses.get(path ?? '');
    if (analysis && path !== undefined) analyses.set(path, recheck(analysis, config, index.around(path)));
  }
  return analyses;
}
