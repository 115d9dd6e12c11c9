import { prepared } from '../../preparing';
import { patternOf } from '../../vocabulary';

/** `Member 2: the shop`, `Personne A` */
const counted = patternOf('^', '[holder]', ' ?(?:#?\\d{1,2}|[A-F])(?=$|\\s?[:：(（–—-])', 'iu');

/** `Ana’s tasks`, `Frontend lead tasks`, `张三负责`; not `This week’s tasks`. */
const stated = prepared(
  /^(?:由)?(?!.{0,30}(?:day|tomorrow|week|month|year|quarter|sprint|phase|release|version|project)['’]|[谁誰])(?:([^\s:：](?:[^\n:：]{0,30}[^\s:：])?)(?:['’]s (?:tasks?|to-?dos?)|\s?(?:主要)?(?:负责|負責)(?:的?(?:部分|内容|內容|工作|任务|任務))?)|((?:\p{L}[\p{L}/-]{1,20} ){1,2}(?:lead|developer|engineer|designer|tester|analyst)) tasks)$/iu,
);

/** Who has what stands below a heading, where its own words say so. */
export function holderIn(heading: string): string | undefined {
  const [person] = counted().exec(heading) ?? [];
  const [, named, job] = (person === undefined && heading.length < 64 && stated.exec(heading)) || [];
  return person ?? named ?? job;
}
