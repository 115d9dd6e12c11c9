#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { isMainThread } from 'node:worker_threads';
import { checkBatch } from './file-checks';
import { main } from './main';
import { serve } from './threads';

if (isMainThread) {
  // A reader that closes the pipe early (`| head`) has what it wants.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const { stdout, stderr, env } = process;
  const threads = { script: new URL(import.meta.url), cores: availableParallelism() };
  const stdin = () => buffer(process.stdin);
  process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), threads });
} else serve(checkBatch);
