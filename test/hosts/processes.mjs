import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { basename } from 'node:path';
import process from 'node:process';
import { onCleanUp } from './cleanup.mjs';

const WINDOWS = process.platform === 'win32';

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} output: both streams, where they were piped
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs npm, as the very one that runs this script where there is one: `npm` itself is a shell script on Windows.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const script = process.env.npm_execpath;
  const options = { cwd, stdio: /** @type {const} */ (['ignore', 'pipe', 'pipe']) };
  if (script && basename(script) === 'npm-cli.js') return run(process.execPath, [script, ...args], options);
  return run('npm', args, { ...options, shell: WINDOWS });
}

/**
 * Starts a program that runs until the clean-up ends it together with everything it started itself.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  // Its own process group, so that one signal reaches its children too.
  const child = spawn(command, args, { ...options, detached: !WINDOWS });
  const exited = new Promise((resolve) => child.once('close', resolve));
  const kill = () => killTree(child);
  process.once('exit', kill);
  const stop = onCleanUp(async () => {
    kill();
    await exited;
    process.off('exit', kill);
  });
  return { child, stop };
}

/** @param {import('node:child_process').ChildProcess} child */
function killTree(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (WINDOWS) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

/**
 * @param {number} [preferred]
 * @returns {Promise<number>} a port on the loopback address that was free a moment ago, if possible the preferred one
 */
export function freePort(preferred = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (preferred ? resolve(freePort()) : reject(error)));
    server.listen(preferred, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
