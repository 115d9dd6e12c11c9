import { Lines, type Problem } from '../../../src/core';

/** What a fixture says that is found: `rule "marked text" in line n`. */
export function expected(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const marker = /^\s*(?:#|<!--) ! ([\w-]+) "(.*)"(?: (\d+) above)?(?: -->)?$/.exec(line);
    if (!marker) return [];
    let above = Number(marker[3] ?? 1);
    let target = index;
    while (above > 0) {
      target -= 1;
      if (!/^\s*(?:#|<!--) ! /.test(lines[target] ?? '')) above -= 1;
    }
    return [`${marker[1]} "${marker[2]}" in line ${target + 1}`];
  });
}

/** What was found, in the same words. */
export function found(text: string, problems: readonly Problem[]): readonly string[] {
  const lines = new Lines(text);
  return problems.map(({ rule, span }) => {
    return `${rule} "${text.slice(span.start, span.end)}" in line ${lines.lineAt(span.start) + 1}`;
  });
}
