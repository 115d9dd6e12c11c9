import type { ComponentChildren } from 'preact';
import { type Coverage, type Fact, type Grouping, groupings, holdsBoth, type Load, type Report } from '../core/report';
import { Bars } from './bars';
import { groupingWords, percent, roleWord, stateWords } from './words';

/** What a reader can do on the page; a page on paper has none of it. */
export interface Actions {
  group(grouping: Grouping): void;
  open(fact: Fact): void;
}

interface PageProps {
  readonly report: Report;
  readonly grouping: Grouping;
  readonly actions: Actions | undefined;
}

/** The whole report. The same tree becomes the live panel and the exported file. */
export function Page({ report, grouping, actions }: PageProps) {
  if (report.open === 0) {
    return (
      <p>
        {report.closed > 0 ? 'Every item is closed: there is nothing to decide.' : 'There are no items to report on.'}
      </p>
    );
  }
  return (
    <>
      <Summary report={report} />
      <Part title="Who decides">
        <Bars title="Open items by role" head="" bars={[{ label: 'Open items', tally: report.total }]} />
      </Part>
      <Groups report={report} grouping={grouping} actions={actions} />
      <CoverageTable title="Responsibilities" rows={report.responsibilities} />
      <CoverageTable title="KPIs" rows={report.kpis} />
      <People people={report.people} />
      <Items title="Nobody decides" facts={report.unowned} actions={actions} none="Every open item has an owner." />
      {report.duplicate.length > 0 && <Items title="Two decide" facts={report.duplicate} actions={actions} none="" />}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Summary({ report: { open, closed, files, total } }: { readonly report: Report }) {
  const unclear = total.unowned + total.duplicate;
  return (
    <p class="summary">
      <strong>{open}</strong> open items in {files} {files === 1 ? 'file' : 'files'}, {closed} closed.{' '}
      {unclear === 0
        ? 'Every one has an owner.'
        : `${percent(open - unclear, open)} have one clear owner, ${unclear} have not.`}
    </p>
  );
}

function Groups({ report, grouping, actions }: PageProps) {
  const { title, rest } = groupingWords[grouping];
  const bars = report.groups[grouping].map(({ label, tally }) => ({ label: label ?? rest, tally }));
  return (
    <Part title={`By ${title.toLowerCase()}`}>
      {actions && (
        <fieldset class="choice">
          <legend>Group by</legend>
          {groupings.map((each) => (
            <label key={each}>
              <input type="radio" name="grouping" checked={each === grouping} onChange={() => actions.group(each)} />
              {groupingWords[each].title}
            </label>
          ))}
        </fieldset>
      )}
      <Bars title={`Open items by ${title.toLowerCase()}`} head={title} bars={bars} />
    </Part>
  );
}

const columns = [
  { title: 'PO', count: ({ tally }: Coverage) => tally.po },
  { title: 'PM', count: ({ tally }: Coverage) => tally.pm },
  { title: 'PO+PM', count: ({ tally }: Coverage) => tally.shared },
  { title: 'other', count: ({ tally }: Coverage) => tally.other + tally.waived },
  { title: 'twice', count: ({ tally }: Coverage) => tally.duplicate },
  { title: 'nobody', count: ({ tally }: Coverage) => tally.unowned },
] as const;

/** The rows of the role model: whose each is, how many items are about it, and whether they are where they belong. */
function CoverageTable({ title, rows }: { readonly title: string; readonly rows: readonly Coverage[] }) {
  const declared = rows.filter(({ state }) => state !== 'none').length;
  return (
    <Part title={title}>
      <p>
        {declared} of {rows.length} have open items.
      </p>
      <table class="coverage">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">Belongs to</th>
            {columns.map((column) => (
              <th scope="col" key={column.title}>
                {column.title}
              </th>
            ))}
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={row.state}>
              <th scope="row">{row.label}</th>
              <td>
                <span class={`swatch ${row.role}`}>{roleWord(row.role)}</span>
              </td>
              {columns.map((column) => (
                <td key={column.title}>{column.count(row) || ''}</td>
              ))}
              <td class="state">{stateWords[row.state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function People({ people }: { readonly people: readonly Load[] }) {
  const both = people.filter(holdsBoth);
  const tallied = people.map(({ name, po, pm, other }) => {
    return { label: name, tally: { po, pm, other, shared: 0, duplicate: 0, unowned: 0, waived: 0 } };
  });
  return (
    <Part title="People">
      {people.length === 0 && <p>No open item names a person.</p>}
      {both.map(({ name, po, pm }) => (
        <p key={name}>
          {name} decides in both roles: {po} as Product Owner, {pm} as Product Manager. Is it time for a second person?
        </p>
      ))}
      {people.length > 0 && <Bars title="Open items by person" head="Person" bars={tallied} />}
    </Part>
  );
}

function Items({
  title,
  facts,
  actions,
  none,
}: {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly actions: Actions | undefined;
  readonly none: string;
}) {
  return (
    <Part title={facts.length > 0 ? `${title} (${facts.length})` : title}>
      {facts.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="items">
          {facts.map((fact) => (
            <li key={`${fact.path}:${fact.line}:${fact.column}`}>
              {actions ? (
                <button type="button" class="link" onClick={() => actions.open(fact)}>
                  {fact.title || fact.id}
                </button>
              ) : (
                fact.title || fact.id
              )}{' '}
              <small>
                {fact.path}:{fact.line}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
