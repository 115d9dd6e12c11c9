import about from './languages/about.txt';
import agents from './languages/agents.txt';
import aim from './languages/aim.txt';
import aimLevels from './languages/aim-levels.txt';
import alternative from './languages/alternative.txt';
import and from './languages/and.txt';
import answersFor from './languages/answers-for.txt';
import area from './languages/area.txt';
import aside from './languages/aside.txt';
import asideAdjective from './languages/aside-adjective.txt';
import asideEnd from './languages/aside-end.txt';
import asideFirm from './languages/aside-firm.txt';
import asideLead from './languages/aside-lead.txt';
import asideSentence from './languages/aside-sentence.txt';
import asideStart from './languages/aside-start.txt';
import asideTail from './languages/aside-tail.txt';
import assigned from './languages/assigned.txt';
import assignee from './languages/assignee.txt';
import backlogItems from './languages/backlog-items.txt';
import byPerson from './languages/by-person.txt';
import checkList from './languages/check-list.txt';
import chosen from './languages/chosen.txt';
import closed from './languages/closed.txt';
import closedAbroad from './languages/closed-abroad.txt';
import common from './languages/common.txt';
import cost from './languages/cost.txt';
import crew from './languages/crew.txt';
import criteria from './languages/criteria.txt';
import criteriaWithin from './languages/criteria-within.txt';
import dataType from './languages/data-type.txt';
import dayPart from './languages/day-part.txt';
import deadline from './languages/deadline.txt';
import degree from './languages/degree.txt';
import done from './languages/done.txt';
import doneStart from './languages/done-start.txt';
import doneTag from './languages/done-tag.txt';
import doubtful from './languages/doubtful.txt';
import due from './languages/due.txt';
import duty from './languages/duty.txt';
import explained from './languages/explained.txt';
import field from './languages/field.txt';
import firstName from './languages/first-name.txt';
import frontOrder from './languages/front-order.txt';
import frontTask from './languages/front-task.txt';
import generic from './languages/generic.txt';
import goingOn from './languages/going-on.txt';
import groupId from './languages/group-id.txt';
import groupMore from './languages/group-more.txt';
import groupName from './languages/group-name.txt';
import groupNumber from './languages/group-number.txt';
import groupWhat from './languages/group-what.txt';
import groupWhole from './languages/group-whole.txt';
import guideEnd from './languages/guide-end.txt';
import guideStart from './languages/guide-start.txt';
import guideTitle from './languages/guide-title.txt';
import handover from './languages/handover.txt';
import holder from './languages/holder.txt';
import holderLead from './languages/holder-lead.txt';
import holderTail from './languages/holder-tail.txt';
import id from './languages/id.txt';
import imperative from './languages/imperative.txt';
import info from './languages/info.txt';
import job from './languages/job.txt';
import kpis from './languages/kpis.txt';
import lately from './languages/lately.txt';
import lesson from './languages/lesson.txt';
import levelWord from './languages/level-word.txt';
import limits from './languages/limits.txt';
import listName from './languages/list-name.txt';
import month from './languages/month.txt';
import next from './languages/next.txt';
import noOne from './languages/no-one.txt';
import nothing from './languages/nothing.txt';
import or from './languages/or.txt';
import otherJob from './languages/other-job.txt';
import otherState from './languages/other-state.txt';
import outcome from './languages/outcome.txt';
import owner from './languages/owner.txt';
import ownerElse from './languages/owner-else.txt';
import ownerless from './languages/ownerless.txt';
import peopleGroup from './languages/people-group.txt';
import persona from './languages/persona.txt';
import piece from './languages/piece.txt';
import present from './languages/present.txt';
import priority from './languages/priority.txt';
import productManager from './languages/product-manager.txt';
import productOwner from './languages/product-owner.txt';
import progress from './languages/progress.txt';
import projectManager from './languages/project-manager.txt';
import qualifier from './languages/qualifier.txt';
import remark from './languages/remark.txt';
import responsibilities from './languages/responsibilities.txt';
import rest from './languages/rest.txt';
import run from './languages/run.txt';
import scope from './languages/scope.txt';
import shared from './languages/shared.txt';
import shipped from './languages/shipped.txt';
import since from './languages/since.txt';
import spec from './languages/spec.txt';
import stateAbroad from './languages/state-abroad.txt';
import stated from './languages/stated.txt';
import states from './languages/states.txt';
import status from './languages/status.txt';
import storyLead from './languages/story-lead.txt';
import storyStart from './languages/story-start.txt';
import storyText from './languages/story-text.txt';
import strong from './languages/strong.txt';
import struck from './languages/struck.txt';
import subject from './languages/subject.txt';
import tasks from './languages/tasks.txt';
import team from './languages/team.txt';
import teamTasks from './languages/team-tasks.txt';
import teller from './languages/teller.txt';
import template from './languages/template.txt';
import term from './languages/term.txt';
import text from './languages/text.txt';
import thisFile from './languages/this-file.txt';
import title from './languages/title.txt';
import total from './languages/total.txt';
import undecided from './languages/undecided.txt';
import undecidedLead from './languages/undecided-lead.txt';
import version from './languages/version.txt';
import weak from './languages/weak.txt';
import wishStart from './languages/wish-start.txt';
import workLevels from './languages/work-levels.txt';
import { tableLists } from './table-lists';
import { yamlLists } from './yaml-lists';

/** The lists of words by their names. The extension is built without them, see `learn`. */
export const lists: Record<string, string> = {
  agents,
  aim,
  'aim-levels': aimLevels,
  alternative,
  and,
  'answers-for': answersFor,
  area,
  aside,
  'aside-adjective': asideAdjective,
  'aside-end': asideEnd,
  'aside-firm': asideFirm,
  'aside-lead': asideLead,
  'aside-sentence': asideSentence,
  'aside-start': asideStart,
  'aside-tail': asideTail,
  assigned,
  assignee,
  'backlog-items': backlogItems,
  'by-person': byPerson,
  'check-list': checkList,
  chosen,
  closed,
  'closed-abroad': closedAbroad,
  common,
  criteria,
  'criteria-within': criteriaWithin,
  cost,
  crew,
  'data-type': dataType,
  'day-part': dayPart,
  deadline,
  done,
  'done-start': doneStart,
  'done-tag': doneTag,
  doubtful,
  due,
  duty,
  explained,
  field,
  'first-name': firstName,
  generic,
  'going-on': goingOn,
  'group-id': groupId,
  'group-more': groupMore,
  'group-name': groupName,
  'group-number': groupNumber,
  'group-what': groupWhat,
  'group-whole': groupWhole,
  'guide-end': guideEnd,
  'guide-start': guideStart,
  'guide-title': guideTitle,
  handover,
  holder,
  'holder-lead': holderLead,
  'holder-tail': holderTail,
  id,
  imperative,
  info,
  job,
  kpis,
  lately,
  lesson,
  limits,
  'list-name': listName,
  month,
  next,
  'no-one': noOne,
  nothing,
  or,
  'other-job': otherJob,
  owner,
  'owner-else': ownerElse,
  ownerless,
  'people-group': peopleGroup,
  piece,
  present,
  priority,
  'product-manager': productManager,
  'product-owner': productOwner,
  progress,
  'project-manager': projectManager,
  qualifier,
  remark,
  responsibilities,
  rest,
  outcome,
  run,
  scope,
  shared,
  since,
  spec,
  'state-abroad': stateAbroad,
  stated,
  states,
  status,
  'story-lead': storyLead,
  'story-start': storyStart,
  strong,
  struck,
  subject,
  tasks,
  total,
  team,
  'team-tasks': teamTasks,
  teller,
  template,
  text,
  'this-file': thisFile,
  title,
  undecided,
  'undecided-lead': undecidedLead,
  weak,
  'wish-start': wishStart,
  'work-levels': workLevels,
  'other-state': otherState,
  version,
  'front-task': frontTask,
  'front-order': frontOrder,
  about,
  shipped,
  'level-word': levelWord,
  'story-text': storyText,
  persona,
  term,
  degree,
  ...tableLists,
  ...yamlLists,
};
