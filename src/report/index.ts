export { reportHtml } from './document';
export { reportCsv, reportJson, reportMarkdown } from './tables';
