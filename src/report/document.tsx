import { renderToString } from 'preact-render-to-string';
import type { Grouping, Report } from '../core/report';
import { Page } from './page';
import css from './report.css';

/** The report as a page of its own: no script, nothing loaded, texts escaped. */
export function reportHtml(report: Report, grouping: Grouping = 'section'): string {
  const page = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Backlog ownership</title>
        <style>{css}</style>
      </head>
      <body>
        <h1>Backlog ownership</h1>
        <Page report={report} grouping={grouping} actions={undefined} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
