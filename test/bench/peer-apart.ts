import { spawnSync } from 'node:child_process';
import process from 'node:process';
import type { Time } from './figures';

/** Lints what it is given, after a start to warm up, and tells the milliseconds that it took. */
const markdownlint = `
  import process from 'node:process';
  import { text as whole } from 'node:stream/consumers';
  import { lint } from 'markdownlint/sync';
  const text = await whole(process.stdin);
  for (let run = 0; run < 2; run += 1) lint({ strings: { text: text.slice(0, 20_000) } });
  const wall = performance.now();
  const cpu = process.cpuUsage();
  lint({ strings: { text } });
  const { user, system } = process.cpuUsage(cpu);
  console.log(JSON.stringify({ wall: performance.now() - wall, cpu: (user + system) / 1000 }));
`;

/**
 * How long markdownlint takes once, in a process that can be ended: some texts take it minutes.
 *
 * @param limit milliseconds of wall time, warming up included.
 * @returns undefined where it has not finished by then.
 */
export function timeOfMarkdownlint(text: string, limit: number): Time | undefined {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', markdownlint],
    { input: text, timeout: limit, killSignal: 'SIGKILL', encoding: 'utf8' },
  );
  if (signal === 'SIGKILL') return undefined;
  if (status !== 0) throw new Error(`markdownlint failed: ${stderr}`);
  return JSON.parse(stdout);
}
