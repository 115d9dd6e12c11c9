import type { Claim } from '../../model';
import { type Span, trimmed } from '../../text';
import { patternOf } from '../../vocabulary';
import type { Heading } from './blocks';
import type { HeadingFacts } from './headings';
import type { Part } from './parts';
import { isSomebody } from './people';
import type { Source } from './source';

/** `Member 2: the shop`, `Personne A` */
const counted = patternOf('^', '[holder]', ' ?(?:#?\\d{1,2}|[A-F])(?=$|\\s?[:：(（–—-])', 'iu');

/** `Ana’s tasks`, `Kitchen lead tasks`, `张三负责` */
const told = patternOf('^[^:：]{1,30}?(?=', '[holder-tail]', '$)', 'iu');

/** Who has what stands below a heading, where its own words say so. */
function holderIn(heading: string): string | undefined {
  return (counted().exec(heading) ?? told().exec(heading))?.[0];
}

/** What may stand behind who it is: `Ana (PM) - 3 items`, `Ana – Backend developer`, `Ana tasks`. */
const behind = patternOf(
  "(?: ?\\(|['’]s | (?:tasks?|to-?dos?)(?!\\p{L})| [—–-] (?:\\d|.{0,40}(?<!\\p{L})(?:",
  '[job]',
  ')$)).*',
  'iu',
);

/** `### Ana (3 tasks)` below `## Tasks by owner`, or where Ana is somebody. */
export function personClaim(
  source: Source,
  part: Part,
  { title, id, kind }: HeadingFacts,
  among: boolean | undefined,
): Claim | undefined {
  const value = title.value.replace(behind(), '').replace(/^[^\p{L}@]+/u, '');
  if (id !== undefined || kind !== 'plain' || !/^[^\d\s:→—–,]+(?: [^\d\s:→—–,]+){0,2}$/.test(value)) return undefined;
  if (!among && !isSomebody(source, value)) return undefined;
  const { start } = title.span;
  const at = Math.max(start, source.text.indexOf(value, start));
  return namedIn(source, part.heading, { start: at, end: at + value.length });
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
