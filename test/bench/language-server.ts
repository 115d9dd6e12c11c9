import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { analyze } from '../../src/core/analyze';
import { defaultConfig } from '../../src/core/config';
import { backlogText } from '../support/backlogs';
import { compared, late, type Row, type Time, timed, timesOf } from './figures';

/** Milliseconds from its start to its diagnostics. */
const limit = 45_000;

/** What a team would write that wants each item to have an owner, with a schema instead of with us. */
const schema = {
  type: 'object',
  properties: { items: { type: 'array', items: { type: 'object', required: ['title', 'owner'] } } },
};

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[]; readonly diagnostics?: readonly unknown[] };
}

function send(server: ChildProcess, message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function listen(server: ChildProcess, hear: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  server.stdout?.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const head = /Content-Length: (\d+)[\s\S]*?\r\n\r\n/i.exec(buffer.toString('latin1', 0, 200));
      const start = (head?.index ?? 0) + (head?.[0].length ?? 0);
      const end = start + Number(head?.[1]);
      if (!head || buffer.length < end) return;
      hear(JSON.parse(buffer.toString('utf8', start, end)));
      buffer = buffer.subarray(end);
    }
  });
}

/** From opening a text to its diagnostics, in milliseconds; undefined beyond the time limit. */
function timeToDiagnostics(text: string): Promise<number | undefined> {
  const server = spawn(
    process.execPath,
    [resolve('node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  const uri = 'file:///bench/backlog.yaml';
  const location = `data:application/json,${encodeURIComponent(JSON.stringify(schema))}`;
  const settings = {
    schemas: { [location]: '*' },
    validate: true,
    schemaStore: { enable: false },
    maxItemsComputed: 100_000,
  };
  return new Promise<number | undefined>((settle) => {
    let start = 0;
    const timer = setTimeout(() => settle(undefined), limit);
    listen(server, ({ id, method, params }) => {
      if (id === 1 && !method) {
        send(server, { method: 'initialized', params: {} });
        send(server, { method: 'workspace/didChangeConfiguration', params: { settings: { yaml: settings } } });
        start = performance.now();
        const textDocument = { uri, languageId: 'yaml', version: 1, text };
        send(server, { method: 'textDocument/didOpen', params: { textDocument } });
      } else if (method === 'workspace/configuration') {
        send(server, { id, result: (params?.items ?? []).map((_, index) => (index === 0 ? settings : {})) });
      } else if (method === 'textDocument/publishDiagnostics' && (params?.diagnostics?.length ?? 0) > 0) {
        clearTimeout(timer);
        settle(performance.now() - start);
      } else if (id !== undefined && method) send(server, { id, result: null });
    });
    const capabilities = { workspace: { configuration: true, didChangeConfiguration: {} } };
    send(server, { id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities } });
  }).finally(() => server.kill());
}

/** The same wish, said to the language server of YAML as a schema. */
export async function languageServer(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const items of [1000, 10_000]) {
    const text = backlogText('yaml flat', items);
    const ours = timesOf([timed(() => analyze('backlog.yaml', text, defaultConfig, undefined))]);
    const theirs = await timeToDiagnostics(text);
    const wall = (took: number): readonly Time[] => [{ wall: took, cpu: Number.NaN }];
    const what = `open, yaml flat, ${items.toLocaleString('en')} items`;
    const name = 'yaml-language-server';
    if (theirs === undefined) rows.push(late(what, ours, { name, limit }, { by: 'wall' }));
    else rows.push(compared(what, ours, { name, times: timesOf(wall(theirs)) }, { by: 'wall' }));
  }
  return rows;
}
