import { plainWord, words } from './words';

/** Status words that close an item, lower case, by language; `-` and `_` are spaces. */
const closedWords = new Set(
  words(`
  done, closed, complete, completed, finished, shipped, released, delivered, resolved, fixed
  merged, archived, archive, cancelled, canceled, rejected, won't do, wont do, wontfix, dropped
  obsolete, superseded, duplicate, implemented, accepted, deployed, live, passed, graveyard
  abgeschlossen, erledigt, fertig, geschlossen, umgesetzt
  terminé, terminée, fait, fini, livré, clos
  hecho, hecha, completado, completada, terminado, terminada, finalizado, finalizada, cerrado
  concluído, concluída, concluido, concluida, feito, finalizado, entregue, fechado
  completato, completata, fatto, finito, chiuso
  готово, выполнено, завершено, сделано, закрыто, виконано, зроблено, закрито
  完成, 已完成, 完了, 済, 済み, 已关闭, 已關閉, 완료
`),
);

const closedMarks = /^(?:[✅✔☑]|✔️|🟢\s*(?:done|complete)|\[x\]|:white_check_mark:|:heavy_check_mark:)/iu;

/**
 * Whether a status closes its item: `Done`, `✅ Completed (2024)`, `terminé`. Only the leading words count, so that
 * `done when the tests pass` does not.
 *
 * @param extra statuses that the config adds.
 */
export function isClosed(status: string, extra: readonly string[] = []): boolean {
  const bare = status.trim();
  if (closedMarks.test(bare)) return true;
  const word = plainWord(bare.replace(/^[^\p{L}\p{N}]+/u, ''));
  const lead = word.split(/\s*(?:[(,;:|/.–—✅✔]| - | in | on | v?\d).*$/u)[0]?.trim() ?? '';
  return closedWords.has(word) || closedWords.has(lead) || extra.some((status) => plainWord(status) === word);
}

/** Words that make a heading or group one of finished work: `## Done`, `### Completed in 2024`, `## ✅ Shipped`. */
export function isClosedHeading(title: string, extra: readonly string[] = []): boolean {
  const word = plainWord(title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N})]+$/u, ''));
  if (closedWords.has(word) || extra.some((status) => plainWord(status) === word)) return true;
  const first = word.split(/[\s(:,–—]/)[0] ?? '';
  return /^(?:done|completed|shipped|released|archived?|finished|closed|graveyard)$/.test(first);
}
