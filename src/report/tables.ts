import Papa from 'papaparse';
import { type Fact, groupings, type Report, type Share, shares, sumOf, type Tally } from '../core/report';
import { markdownText } from '../core/wording';
import { groupingWords, roleWord, shareWords, stateWords } from './words';

/** The items as a spreadsheet reads them; a text that it would take for a formula gets an apostrophe in front. */
export function reportCsv(facts: readonly Fact[]): string {
  const rows = facts.map((fact) => ({
    path: fact.path,
    line: fact.line,
    id: fact.id ?? '',
    title: fact.title,
    level: fact.level ?? '',
    section: fact.section ?? '',
    quarter: fact.quarter ?? '',
    closed: fact.closed ? 'yes' : 'no',
    owner: shareWords[fact.share].long,
    people: fact.people.map(({ name }) => name).join(', '),
    responsibilities: fact.responsibilities.join(', '),
    kpis: fact.kpis.join(', '),
  }));
  return `${Papa.unparse(rows, { escapeFormulae: true })}\r\n`;
}

/** The report for other programs, version 1. */
export function reportJson(report: Report): string {
  return `${JSON.stringify({ schemaVersion: 1, ...report }, undefined, 2)}\n`;
}

/** The report as Markdown tables. */
export function reportMarkdown(report: Report): string {
  const { open, closed, files, total, groups, people, unowned, duplicate } = report;
  const shown = shares.filter((share) => total[share] > 0);
  const parts = [
    '# Backlog ownership',
    `${open} open items in ${files} ${files === 1 ? 'file' : 'files'}, ${closed} closed.`,
    '## Who decides',
    table(
      ['Owner', 'Open items'],
      shown.map((share) => [shareWords[share].long, total[share]]),
    ),
    ...groupings.flatMap((grouping) => {
      const { title, rest } = groupingWords[grouping];
      const rows = groups[grouping].map(({ label, tally }) => [label ?? rest, ...numbers(tally, shown)]);
      return rows.length < 2 ? [] : [`## By ${title.toLowerCase()}`, table([title, ...heads(shown)], rows)];
    }),
    ...(['responsibilities', 'kpis'] as const).flatMap((kind) => {
      const rows = report[kind].map(({ label, role, tally, state }) => [
        label,
        roleWord(role),
        sumOf(tally),
        stateWords[state],
      ]);
      const title = kind === 'kpis' ? 'KPIs' : 'Responsibilities';
      return [`## ${title}`, table([title, 'Belongs to', 'Open items', 'State'], rows)];
    }),
    ...(people.length === 0
      ? []
      : [
          '## People',
          table(
            ['Person', 'as PO', 'as PM', 'as neither'],
            people.map(({ name, po, pm, other }) => [name, po, pm, other]),
          ),
        ]),
    ...list('Nobody decides', unowned),
    ...list('Two decide', duplicate),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heads(shown: readonly Share[]): readonly string[] {
  return [...shown.map((share) => shareWords[share].long), 'All'];
}

function numbers(tally: Tally, shown: readonly Share[]): readonly number[] {
  return [...shown.map((share) => tally[share]), sumOf(tally)];
}

function list(title: string, facts: readonly Fact[]): readonly string[] {
  if (facts.length === 0) return [];
  const lines = facts.map(
    ({ title: name, id, path, line }) => `- ${markdownText(name || id || '')} (${markdownText(path)}:${line})`,
  );
  return [`## ${title}`, lines.join('\n')];
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => markdownText(String(cell))).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
