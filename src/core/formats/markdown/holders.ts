import { patternOf } from '../../vocabulary';

/** `Member 2: the shop`, `Personne A` */
const counted = patternOf('^', '[holder]', ' ?(?:#?\\d{1,2}|[A-F])(?=$|\\s?[:：(（–—-])', 'iu');

/** `Ana’s tasks`, `Kitchen lead tasks`, `张三负责` */
const told = patternOf('^[^:：]{1,30}?(?=', '[holder-tail]', '$)', 'iu');

/** Who has what stands below a heading, where its own words say so. */
export function holderIn(heading: string): string | undefined {
  return (counted().exec(heading) ?? told().exec(heading))?.[0];
}
