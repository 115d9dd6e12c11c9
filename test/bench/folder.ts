import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { backlogText, formatOfStructure, type Structure } from '../support/backlogs';
import { compared, held, milliseconds, type Row, type Time, timesOf } from './figures';

const structures: readonly Structure[] = ['markdown tasks', 'yaml flat', 'markdown tables', 'yaml nested'];

/** 2,000 files of 50 items each, half of them Markdown. */
function writeFiles(folder: string): void {
  for (let number = 0; number < 2000; number += 1) {
    const structure = structures[number % structures.length] ?? 'yaml flat';
    const format = formatOfStructure(structure);
    const team = join(folder, format, `team-${number}`);
    mkdirSync(team, { recursive: true });
    writeFileSync(
      join(team, format === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md'),
      backlogText(structure, 50, { seed: number }),
    );
  }
}

interface Ran extends Time {
  readonly megabytes: number;
}

/** Tells on the fourth stream what a process of Node has used, its threads included: processor time and memory. */
const tell = `data:text/javascript,import fs from 'node:fs';import{isMainThread}from'node:worker_threads';
if(isMainThread)process.on('exit',()=>fs.writeSync(3,JSON.stringify(process.resourceUsage())))`.replace('\n', '');

function run(script: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((settle, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', tell, script, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      timeout: 180_000,
    });
    let told = '';
    child.stdio[3]?.on('data', (data) => {
      told += String(data);
    });
    child.on('error', fail);
    child.on('close', (code, signal) => {
      const wall = performance.now() - start;
      // 1: it has found problems.
      if (told === '' || (code ?? 2) > 1) return fail(new Error(`${script} ended with ${signal ?? code}`));
      const { userCPUTime, systemCPUTime, maxRSS }: NodeJS.ResourceUsage = JSON.parse(told);
      settle({ wall, cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 });
    });
  });
}

/** The command line over a folder, against markdownlint-cli2 over its Markdown half. */
export async function folder(): Promise<readonly Row[]> {
  const files = mkdtempSync(join(tmpdir(), 'backlog-roles-bench-'));
  try {
    writeFiles(files);
    const ours = resolve('dist/backlog-roles.mjs');
    const peer = resolve('node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
    const all: Ran[] = [];
    const half: Ran[] = [];
    const theirs: Ran[] = [];
    for (let round = 0; round < 3; round += 1) {
      half.push(await run(ours, ['check', 'markdown'], files));
      theirs.push(await run(peer, ['markdown/**/*.md'], files));
      all.push(await run(ours, ['check', '.'], files));
    }
    const most = Math.max(...all.map(({ megabytes }) => megabytes));
    const theirMost = Math.max(...theirs.map(({ megabytes }) => megabytes));
    const { wall, cpu } = timesOf(all);
    return [
      compared(
        'check, 1,000 Markdown files',
        timesOf(half),
        { name: 'markdownlint-cli2', times: timesOf(theirs) },
        { bar: 0.5, by: 'wall' },
      ),
      {
        ...held('check, 2,000 files, memory', most, `${most.toFixed(0)} MB`, 500, 'MB'),
        peer: `markdownlint-cli2, half of them: ${theirMost.toFixed(0)} MB`,
      },
      { what: 'check, 2,000 files', ours: `${milliseconds(wall)} wall, ${milliseconds(cpu)} cpu` },
    ];
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}
