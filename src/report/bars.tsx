import { type Share, shares, sumOf, type Tally } from '../core/report';
import { percent, shareWords } from './words';

/** A row of a chart: its name and how many items each share has. */
export interface Bar {
  readonly label: string;
  readonly tally: Tally;
}

/** What the bars' colors and patterns mean, each with its letters. */
export function Legend({ shown }: { readonly shown: readonly Share[] }) {
  return (
    <ul class="legend" aria-hidden="true">
      {shown.map((share) => (
        <li key={share}>
          <span class={`swatch ${share}`}>{shareWords[share].short}</span> {shareWords[share].long}
        </li>
      ))}
    </ul>
  );
}

/** The shares that any of the bars has, in their usual order. */
export function sharesIn(bars: readonly Bar[]): readonly Share[] {
  return shares.filter((share) => bars.some(({ tally }) => tally[share] > 0));
}

/** Stacked bars to one scale, and behind them the same figures as a table. */
export function Bars({
  title,
  bars,
  head,
}: {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly head: string;
}) {
  const shown = sharesIn(bars);
  const most = Math.max(1, ...bars.map(({ tally }) => sumOf(tally)));
  return (
    <figure aria-label={title}>
      <div class="bars" aria-hidden="true">
        {bars.map(({ label, tally }) => (
          <div class="bar" key={label}>
            <span class="name" title={label}>
              {label}
            </span>
            <StackedBar tally={tally} shown={shown} scale={most} />
            <span class="count">{sumOf(tally)}</span>
          </div>
        ))}
      </div>
      <Legend shown={shown} />
      <Numbers title={title} bars={bars} head={head} shown={shown} />
    </figure>
  );
}

/** The share of the widest bar, in percent, that a segment needs to have room for its letters. */
function roomFor(letters: string): number {
  return 3 + 2 * letters.length;
}

function StackedBar({
  tally,
  shown,
  scale,
}: {
  readonly tally: Tally;
  readonly shown: readonly Share[];
  readonly scale: number;
}) {
  return (
    <span class="stack">
      {shown.map((share) => {
        const part = (100 * tally[share]) / scale;
        if (part === 0) return undefined;
        return (
          <span
            class={`segment ${share}`}
            key={share}
            style={{ width: `${part}%` }}
            title={`${shareWords[share].long}: ${tally[share]}`}
          >
            {part >= roomFor(shareWords[share].short) ? shareWords[share].short : ''}
          </span>
        );
      })}
    </span>
  );
}

function Numbers({
  title,
  bars,
  head,
  shown,
}: {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly head: string;
  readonly shown: readonly Share[];
}) {
  return (
    <details>
      <summary>{title} as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {shown.map((share) => (
              <th scope="col" key={share}>
                {shareWords[share].long}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, tally }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {shown.map((share) => (
                <td key={share}>
                  {tally[share]} <small>{percent(tally[share], sumOf(tally))}</small>
                </td>
              ))}
              <td>{sumOf(tally)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
