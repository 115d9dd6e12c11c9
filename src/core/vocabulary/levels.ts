import { plainWord, words } from './words';

/** Words for a level of work, singular and plural: a container key (`stories:`), a `type:` value, a column header. */
const levels: Readonly<Record<string, readonly string[]>> = {
  theme: ['theme', 'themes'],
  initiative: ['initiative', 'initiatives'],
  objective: words('objective, objectives, goal, goals, okr, okrs'),
  milestone: ['milestone', 'milestones'],
  epic: words('epic, epics, épica, epica, épico, epico, épicos, epicos, эпик, 史诗'),
  feature: words('feature, features, capability, capabilities, funcionalidad, funcionalidade, 功能'),
  story: words('story, stories, user story, user stories, historia, historias, historia de usuario, história'),
  task: words('task, tasks, subtask, subtasks, sub task, sub tasks, todo, todos, tarea, tareas, tarefa'),
  bug: words('bug, bugs, defect, defects'),
  spike: ['spike', 'spikes'],
  deliverable: ['deliverable', 'deliverables'],
};

const byWord = new Map(Object.entries(levels).flatMap(([level, words]) => words.map((word) => [word, level] as const)));

/** The level that a container, type or header word stands for: `user_stories` → `story`; undefined for other words. */
export function levelOf(word: string): string | undefined {
  return byWord.get(plainWord(word));
}
