/** Maps entries with at most `limit` at work at a time and yields the results in the order of the entries. */
export async function* inOrder<T, R>(
  entries: readonly T[],
  limit: number,
  work: (entry: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for (const entry of entries) {
    const result = work(entry);
    // A rejection is thrown where the result's turn comes, not as an unhandled one before.
    result.catch(() => {});
    running.push(result);
    if (running.length < limit) continue;
    const first = running.shift();
    if (first) yield await first;
  }
  for (const rest of running) yield await rest;
}
