import type { Claim } from '../../model';
import { type Span, trimmed } from '../../text';
import { patternOf } from '../../vocabulary';
import type { Heading } from './blocks';
import type { HeadingFacts } from './headings';
import type { Part } from './parts';
import type { Source } from './source';

/** `Member 2: the shop`, `Personne A` */
const counted = patternOf('^', '[holder]', ' ?(?:#?\\d{1,2}|[A-F])(?=$|\\s?[:：(（–—-])', 'iu');

/** `Ana’s tasks`, `Kitchen lead tasks`, `张三负责` */
const told = patternOf('^[^:：]{1,30}?(?=', '[holder-tail]', '$)', 'iu');

/** Who has what stands below a heading, where its own words say so. */
function holderIn(heading: string): string | undefined {
  return (counted().exec(heading) ?? told().exec(heading))?.[0];
}

/** `### Ana (3 tasks)` below `## Tasks by owner`, or where the file names Ana as an owner elsewhere. */
export function personClaim(
  source: Source,
  part: Part,
  { title, id, kind }: HeadingFacts,
  among: boolean | undefined,
): Claim | undefined {
  const value = title.value.replace(/ ?\([^()]*\)$/, '');
  if (id !== undefined || kind !== 'plain' || !/^[^\d\s:→—–,]+(?: [^\d\s:→—–,]+){0,2}$/.test(value)) return undefined;
  if (!among && !source.people().has(value)) return undefined;
  const { start, end } = title.span;
  return namedIn(source, part.heading, { start, end: end - title.value.length + value.length });
}

/** `### Member 2: the shop` */
export function holderClaim(source: Source, part: Part, { title }: HeadingFacts): Claim | undefined {
  const start = title.span.start;
  const value = holderIn(source.text.slice(start, title.span.end));
  return value ? namedIn(source, part.heading, { start, end: start + value.length }) : undefined;
}

/** `## 5️⃣ PO (Ana)`: the heading's own words are the claim. */
export function roleClaim(source: Source, { heading }: Part, { title }: HeadingFacts): Claim {
  return namedIn(source, heading, title.span);
}

function namedIn(source: Source, heading: Heading | undefined, span: Span): Claim {
  const raw = source.text.slice(span.start, span.end);
  const lead = /^[^\p{L}]*/u.exec(raw)?.[0].length ?? 0;
  const value = trimmed(source.text, { start: span.start + lead, end: span.end });
  return {
    key: { name: '', kind: 'accountable', role: undefined },
    form: 'heading',
    text: source.text.slice(value.start, value.end).replace(/[:：]$/, ''),
    span: value,
    values: undefined,
    whole: heading?.span ?? value,
    put: undefined,
    cut: undefined,
    unquoted: [],
  };
}
