import type { ClaimKey } from '../../model';
import { ownerKey, plainWord, words } from '../../vocabulary';

/**
 * What a key says about what stands below it:
 * - `work`: a list of work; its entries are items, plain strings too;
 * - `group`: a list of quarters, phases, sprints …: groups of work, items only where the file has no other;
 * - `never`: not work, whatever it looks like;
 * - `unknown`: entries are items if they look like it.
 */
export type KeyClass = 'work' | 'group' | 'never' | 'unknown';

const work = new Set(
  words(`
  items, item, backlog items, product backlog items, pbis, work items, workitems, work packages, work, backlog, projects
  product backlog, sprint backlog, productbacklog, sprintbacklog, roadmap, roadmap items, roadmap content
  stories, story, user stories, userstories, historias, historias de usuario, histórias, jobs to be done
  tasks, task, subtasks, sub tasks, todo, to do, todos, tareas, tarefas, aufgaben, tâches, taches, задачи, 任务, タスク
  epics, epic, épicas, epicas, épicos, epicos, эпики, 史诗, features, feature, capabilities, funcionalidades, 功能
  initiatives, initiative, themes, deliverables, deliverable, entregables, entregáveis, issues, tickets, cards
  children, bugs, defects, spikes, chores, enhancements, improvements, requests, feature requests, ideas, debt
  tech debt, technical debt, action items, actions, doing, in progress, inprogress
  progress, wip, review, in review, testing, blocked items, done, completed, shipped, released, finished, closed, archive
  archived, delivered, now, next, later, soon, someday, current, upcoming, planned, future, icebox, inbox, ready
  started, unstarted, proposed, under consideration, considering, exploring, high, medium, low, high priority
  medium priority, low priority, critical, must, should, could, wont, must have, should have, could have, nice to have
  short term, medium term, mid term, long term, committed, stretch, remaining, pending, open
  `),
);

const group = new Set(
  words(`
  milestones, milestone, phases, phase, quarters, quarter, versions, version, releases, release, sprints, sprint, stages
  stage, columns, lanes, swimlanes, lists, boards, board, iterations, increments, horizons, timeframes, years, months
  weeks, days, categories, groups, areas, sections, objectives, goals, okrs, streams, workstreams, tracks, waves, buckets
  timeline, dates, events, modules, domains, packages, product areas, pillars, fases, etapas, hitos, marcos, objetivos, fasen, meilensteine
  jalons, release plan, pis, program increments, current pi, current sprint, teams stories, sprint plan, plan
  `),
);

const never = new Set(
  words(`
  acceptance criteria, acceptance, acceptancecriteria, criteria, ac, acs, criterios de aceptacion, criterios
  criterios de aceptación, criterios aceitacao, critérios de aceitação, akzeptanzkriterien, definition of done, dod
  definition of ready, dor, done when, pass when, exit criteria, entry criteria, success criteria, completion criteria
  validation, verification, verify, test cases, tests, test, test plan, scenarios, scenario, examples, steps, checks
  quality gates, gates, evidence, links, link, urls, url, references, refs, ref, resources, see also, docs
  documentation, sources, tags, tag, labels, label, keywords, components, component, areas affected, skills
  dependencies, dependency, depends on, depends, deps, blocked by, blockers, blocks, requires, related, relates to
  related items, parents, parent, upstream, downstream, prerequisites, history, changelog, change log, changes, revisions
  log, logs, comments, comment, notes, note, remarks, discussion, activity, updates, schedule
  risks, risk, mitigations, mitigation, assumptions, constraints, issues found, metrics, metric, kpis, kpi, measures
  success metrics, indicators, targets, key results, teams, team, members, people, persons, users, agents, roles, staff
  authors, author, contributors, reviewers, reviewer, approvers, approver, maintainers, stakeholders, contacts, contact
  personas, persona, watchers, participants, owners, owner, assignees, assignee, roster, files, file, artifacts, artefacts
  attachments, images, screenshots, assets, paths, modules affected, affected files, environment, env, services, volumes
  networks, ports, configs, secrets, jobs, pipeline, pipelines, config, configuration, settings, options, fields, schema
  statuses, status values, states, priorities, workflow, workflows, ceremonies, retrospective, retrospectives
  current status, status, summary, accomplishments, variables, parameters, params, inputs, principles, glossary, legend, definitions, conventions, rules, policies, guidelines, technologies, tech stack, stack
  tools, languages, frameworks, platforms, questions, open questions, decisions, decision log, rationale, budget, costs
  capacity, velocity, burndown, estimates, out of scope, non goals, nongoals, anti goals, benefits, business value
  description, descriptions, details, context, background, summary stats, statistics, stats, completion summary
  focus, recommendations, lessons learned, implementation notes, technical notes, design notes, specs, specification
  requirement refs, success indicators, impact, learnings, findings, commits, prs, pull requests, branches
  `),
);

/** Keys at whose value a reader would say what the item is; best first. `description` only where there is nothing else. */
const titleKeys = words(`
  title, name, summary, subject, headline, heading, título, titulo, nombre, nome, titre, nom, titel, bezeichnung, tytuł
  название, заголовок, назва, タイトル, 标题, 標題, 名称, task, story, user story, feature, deliverable, item, issue
  ticket, bug, tarea, tarefa, historia, initiative, epic, theme, goal, objective, milestone, what, text, label, work
  `);

const lastTitleKeys = words(
  'i want, description, desc, details, descripción, descripcion, descrição, beschreibung, content',
);

const idKeys = words(
  'id, key, ref, code, number, no, uid, uuid, slug, identifier, ticket id, task id, story id, kep number, código, codigo',
);

/** From this rank on a title is what the item says for want of a name or id. */
export const descriptionRank = titleKeys.length;
const titleRanks = new Map([...titleKeys, ...lastTitleKeys].map((word, rank) => [word, rank]));
const idRanks = new Map(idKeys.map((word, rank) => [word, rank]));

const status = new Set(
  words('status, state, stage, estado, statut, статус, 状态, 狀態, stato, stan, column, progress status, ステータス'),
);
const doneFlags = new Set(
  words('done, completed, complete, closed, finished, is done, shipped, archived, delivered, resolved, released'),
);

/** Keys that nothing but work has. */
const strong = new Set([
  ...status,
  ...doneFlags,
  ...words(`
  priority, prio, points, story points, storypoints, sp, effort, estimate, estimated effort, assignee, assignees
  assigned to, due, due date, deadline, target date, eta, acceptance criteria, sprint, epic, as a, i want, prioridad
  prioridade, priorität, priorité, приоритет, 优先级, depends on, dependencies, blocked by, tasks, stories, deliverables
  wsjf, moscow, progress
  `),
]);

/** Keys that a piece of work has and other things called by a name have not. */
const workish = new Set([
  ...strong,
  ...words(`
  id, key, size, estimation, description, desc, acceptance, labels, tags, target, target release, milestone, quarter
  phase, value, business value, subtasks, features, items, so that, type, kind, risk, impact, rice, complexity, goal
  goals, release, version, start, end, start date, end date, start time, end time, maturity, descripción, descripcion
  descrição, beschreibung, sprint goal, category, area, effort days, hours, estimated hours, number, done when
  rationale, notes, summary
  `),
]);

const asides = new Set(
  words('ownership, metadata, meta, fields, roles, responsibilities, responsibility, raci, rasci'),
);

/** Keys of CI steps, containers and the like: a mapping that has one is code, not work. */
const code = new Set(
  words(`
  run, uses, image, ports, volumes, container name, command, cmd, entrypoint, script, runs on, apiversion, restart
  dockerfile, build args, healthcheck, working directory, before script, after script, on, color, colour, bg color
  `),
);

export interface Key {
  /** As `plainWord` gives it. */
  readonly word: string;
  readonly class: KeyClass;
  readonly owner: ClaimKey | undefined;
  readonly workish: boolean;
  readonly strong: boolean;
  /** How good a title the key's value makes, 0 the best; undefined where it makes none. */
  readonly titleRank: number | undefined;
  readonly idRank: number | undefined;
  readonly type: boolean;
  readonly code: boolean;
  readonly status: boolean;
  readonly doneFlag: boolean;
  /** Below it stands more about the same item, its owner say: `ownership:`, `metadata:`. */
  readonly aside: boolean;
}

/** Looks keys up, each spelling once: items repeat the same few keys thousands of times. */
export class Keys {
  readonly #known = new Map<string, Key>();
  readonly #extra: readonly string[];

  /** @param extra owner keys of the config. */
  constructor(extra: readonly string[]) {
    this.#extra = extra;
  }

  of(name: string): Key {
    const known = this.#known.get(name);
    if (known) return known;
    const word = plainWord(name.replace(/([a-z])([A-Z])/g, '$1 $2').slice(0, 200));
    const owner = name.length > 60 ? undefined : (ownerKey(name, this.#extra) ?? ownerKey(word, this.#extra));
    const key: Key = {
      word,
      class: classOf(word),
      owner: owner && { ...owner, name },
      workish: workish.has(word) || owner !== undefined,
      strong: strong.has(word) || owner !== undefined,
      titleRank: titleRanks.get(word),
      idRank: idRanks.get(word),
      type: word === 'type' || word === 'level' || word === 'kind' || word === 'issue type' || word === 'item type',
      code: code.has(word),
      status: status.has(word),
      doneFlag: doneFlags.has(word),
      aside: asides.has(word),
    };
    if (this.#known.size < 5000) this.#known.set(name, key);
    return key;
  }
}

const neverLast =
  /^(?:criteria|links?|urls?|notes?|comments?|risks?|metrics?|kpis?|dependenc(?:y|ies)|tags|labels|refs?|references|files?|paths|history|log|config|configuration|settings|options|questions|steps|tests|cases|gates|checks|summary|stats|statistics|accomplishments|members|roles|agents|assumptions|constraints|mitigations?|principles|rules|definitions?|requirements? refs|docs|documentation|artifacts|schema|values|fields|ids?)$/;

/** `phase_1_tasks` is a list of work by its last word, `phase_1` a group by its first. */
function classOf(word: string): KeyClass {
  if (work.has(word)) return 'work';
  if (group.has(word)) return 'group';
  if (never.has(word)) return 'never';
  const parts = word.split(' ');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1) {
    const lastTwo = parts.slice(-2).join(' ');
    if (neverLast.test(last) || never.has(lastTwo)) return 'never';
    if (
      /^(?:tasks|stories|epics|features|items|backlog|deliverables|issues|tickets|todos|bugs|subtasks|initiatives)$/.test(
        last,
      )
    )
      return 'work';
    if (
      group.has(last) ||
      /^(?:phase|sprint|quarter|milestone|release|version|iteration|week|month|stage|wave|horizon)$/.test(
        parts[0] ?? '',
      )
    )
      return 'group';
  }
  if (/^(?:v\d[\d.]*|q[1-4]|h[12]|20\d\d|(?:20\d\d )?q[1-4](?: 20\d\d)?|20\d\d[ .]?(?:q[1-4]|h[12]|\d\d))$/.test(word))
    return 'group';
  return 'unknown';
}
