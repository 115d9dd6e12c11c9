import { type RuleInfo, ruleInfos } from '../../core';
import { type Io, UsageError } from '../io';
import { type Paint, painter } from '../style';

/** Lists the rules, or explains one. @throws UsageError for a rule that is none. */
export function rules(id: string | undefined, io: Io): number {
  const paint = painter(io.stdout, io.env);
  io.stdout.write(id === undefined ? overview(paint) : explanation(known(id), paint));
  return 0;
}

function known(id: string): RuleInfo {
  const rule = ruleInfos.find((rule) => rule.id === id);
  if (rule) return rule;
  throw new UsageError(`there is no rule ${id}; there are ${ruleInfos.map((rule) => rule.id).join(', ')}`);
}

function overview(paint: Paint): string {
  const idWidth = Math.max(...ruleInfos.map(({ id }) => id.length));
  const levelWidth = Math.max(...ruleInfos.map(({ level }) => level.length));
  return ruleInfos
    .map(({ id, level, summary }) => {
      return `${paint('bold', id.padEnd(idWidth))}  ${paint('dim', level.padEnd(levelWidth))}  ${summary}\n`;
    })
    .join('');
}

function explanation({ id, level, summary, why, example }: RuleInfo, paint: Paint): string {
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
