import { byNumber, lookUps, plainWord } from './words';

/** Words for a level of work, the lowest first: a container key (`stories:`), a `type:` value, a column header. */
const levels = {
  task: 'task, subtask, todo, tarea, tarefa, aufgabe, tâche, attività, задача, задачи, завдання, 任务, 任務, タスク, nhiệm vụ, công việc, zadanie, görev, opgave, uppgift',
  story: 'story, user story, historia, historia de usuario, história do usuário, récit, история',
  feature:
    'feature, capability, funcionalidad, funcionalidade, funktion, fonctionnalité, funzionalità, функция, функциональность, 功能, 機能, chức năng, tính năng',
  deliverable: 'deliverable, entregable, entregável, entregáveis',
  bug: 'bug, defect',
  spike: 'spike',
  epic: 'epic, épica, épico, эпик, эпики, 史诗',
  initiative: 'initiative',
  theme: 'theme',
  objective: 'objective, goal, okr',
  milestone: 'milestone',
};

const { objective, milestone, ...pieces } = levels;

/** Levels that stand for a piece of work rather than for a group or an aim. */
export const workLevels = Object.values(pieces).join();

/** Levels that are aims: a group of work as often as a piece of it. */
export const aimLevels = `${objective}, ${milestone}`;

const byWord = new Map(
  Object.entries(levels).flatMap(([level, list]) => lookUps(list).map((word) => [word, level] as const)),
);

/** The level that a container, type or header word stands for: `user_stories` → `story`; undefined for other words. */
export function levelOf(word: string): string | undefined {
  return byNumber(byWord, plainWord(word));
}
