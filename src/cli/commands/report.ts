import { type Fact, factsOf, reportOf, roleModelOf } from '../../core/on-demand';
import { reportCsv, reportHtml, reportJson, reportMarkdown } from '../../report';
import type { Io } from '../io';
import { readings } from '../readings';
import { finish, report as tell } from '../reporting';
import { safeText } from '../safe-text';
import { findTargets } from '../targets';

export const reportFormats = ['markdown', 'csv', 'json', 'html'] as const;

export interface ReportOptions {
  readonly format: (typeof reportFormats)[number];
  readonly config?: string;
}

/** Sums up who owns what in files. 0, or 2 when something could not be read. */
export async function report(paths: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  const targets = await findTargets(paths, io.cwd, options.config);
  const facts: Fact[] = [];
  const failures = [...targets.failures];
  for await (const reading of readings(targets.files, io)) {
    if (reading.kind === 'read')
      facts.push(...factsOf(safeText(reading.target.shown), reading.analysis, reading.target.config.config));
    else if (reading.kind === 'failed') failures.push(reading.message);
    else tell(io, `${reading.target.shown}: ${reading.message}`);
  }
  const whole = reportOf(facts, roleModelOf(targets.files[0]?.config.config));
  const texts = {
    markdown: () => reportMarkdown(whole),
    csv: () => reportCsv(facts),
    json: () => reportJson(whole),
    html: () => reportHtml(whole),
  };
  io.stdout.write(texts[options.format]());
  return finish(io, targets, failures, 0);
}
