// The script of the report panel. It draws what the extension sends, and asks it to open and to save.
import { render } from 'preact';
import { type Grouping, groupings, reportOf } from '../core/report';
import { reportHtml } from './document';
import { type ExportFormat, exportFormats, type FromPanel, type ToPanel } from './messages';
import { Page } from './page';
import css from './report.css';
import { reportCsv, reportJson, reportMarkdown } from './tables';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const editor = acquireVsCodeApi();
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];

let latest: ToPanel | undefined;
/** Kept by the editor while the panel is hidden, which ends this script. */
let grouping: Grouping = groupings.find((each) => each === editor.getState()) ?? 'section';

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  latest = data;
  draw();
});
editor.postMessage({ kind: 'ready' });

function draw(): void {
  if (!latest) return;
  const { facts, model } = latest;
  const report = reportOf(facts, model);
  const texts: Readonly<Record<ExportFormat, () => string>> = {
    markdown: () => reportMarkdown(report),
    csv: () => reportCsv(facts),
    json: () => reportJson(report),
    html: () => reportHtml(report, grouping),
  };
  render(
    <>
      <h1>Backlog ownership</h1>
      <div class="toolbar" role="toolbar" aria-label="Export">
        {(Object.keys(exportFormats) as ExportFormat[]).map((format) => (
          <button
            type="button"
            key={format}
            onClick={() => editor.postMessage({ kind: 'export', format, text: texts[format]() })}
          >
            Export {formatNames[format]}
          </button>
        ))}
      </div>
      <Page
        report={report}
        grouping={grouping}
        actions={{
          group: (next) => {
            grouping = next;
            editor.setState(next);
            draw();
          },
          open: ({ path, line, column }) => editor.postMessage({ kind: 'open', path, line, column }),
        }}
      />
    </>,
    document.body,
  );
}

const formatNames: Readonly<Record<ExportFormat, string>> = {
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  html: 'HTML',
};
