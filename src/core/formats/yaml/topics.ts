import type { Topic } from '../../model';
import { topicsIn } from '../../vocabulary';
import type { ReadContext } from './context';
import { resolved, scalarOf, type YamlMap } from './node';

/** What the keys of an item's mapping say it is about: `kpi: revenue`, `labels: [market]`. */
export function topicsOf(context: ReadContext, map: YamlMap): readonly Topic[] | undefined {
  let topics: Topic[] | undefined;
  for (const { name, value } of map.entries) {
    const kind = context.keys.of(name).topic;
    if (!kind) continue;
    const target = resolved(value);
    const nodes = target?.kind === 'seq' ? target.entries.map((entry) => entry.value) : [target];
    for (const node of nodes.slice(0, 50)) {
      const content = scalarOf(node)?.content;
      if (!content) continue;
      topics ??= [];
      topics.push(...topicsIn(kind, context.text.slice(content.start, content.end), content.start));
    }
  }
  return topics;
}
