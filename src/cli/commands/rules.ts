import { type RuleDocs, ruleDocs } from '../../core';
import { type Io, UsageError } from '../io';
import { type Paint, painter } from '../style';

/** Lists the rules, or explains one. @throws UsageError for a rule that is none. */
export function rules(id: string | undefined, io: Io): number {
  const paint = painter(io.stdout, io.env);
  io.stdout.write(id === undefined ? overview(paint) : explanation(known(id), paint));
  return 0;
}

function known(id: string): RuleDocs {
  const docs = ruleDocs.find(({ rule }) => rule.id === id);
  if (docs) return docs;
  throw new UsageError(`there is no rule ${id}; there are ${ruleDocs.map(({ rule }) => rule.id).join(', ')}`);
}

function overview(paint: Paint): string {
  const idWidth = Math.max(...ruleDocs.map(({ rule }) => rule.id.length));
  const levelWidth = Math.max(...ruleDocs.map(({ rule }) => rule.level.length));
  return ruleDocs
    .map(({ rule: { id, level }, summary }) => {
      return `${paint('bold', id.padEnd(idWidth))}  ${paint('dim', level.padEnd(levelWidth))}  ${summary}\n`;
    })
    .join('');
}

function explanation({ rule: { id, level }, summary, why, example }: RuleDocs, paint: Paint): string {
  const { bad, good, config, elsewhere } = example;
  const parts = [
    `${paint('bold', id)} (${level})`,
    `${summary}\n${why}`,
    ...(config === undefined ? [] : [`${paint('dim', 'With this config:')}\n${indented(config)}`]),
    ...(elsewhere === undefined ? [] : [`${paint('dim', 'Beside this file:')}\n${indented(elsewhere)}`]),
    `${paint('red', 'Reported:')}\n${indented(bad)}`,
    `${paint('green', 'Clean:')}\n${indented(good)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '  ');
}
