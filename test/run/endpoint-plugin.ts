/** Commands with which browser tests start, kill and look into sign-up endpoints of their own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { recorded } from './faults.ts';
import { changeStandIn, releaseStandIn, standIn, standInRequests, stopStandIns, type StandInScript } from './stand-in.ts';

interface Running {
  process: ChildProcess;
  file: string;
  port: number;
}

const endpoints = new Map<string, Running>();

/** Starts the endpoint as a process; resolves when it listens. It sends no mail, whatever stands in the environment of the tests. */
async function start(file: string, port: number): Promise<Running> {
  const args = [
    '--disable-warning=ExperimentalWarning',
    'test/endpoint/main.ts',
    '--file',
    file,
    '--port',
    String(port),
    '--per-minute',
    '1000',
  ];
  const child = spawn('node', args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, SMTP_URL: '' } });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data) => {
      resolve(String(data));
    });
    child.once('exit', () => {
      reject(new Error('The endpoint did not start.'));
    });
  });
  return { process: child, file, port: Number(/\d+/.exec(line)?.[0]) };
}

async function kill({ process }: Running): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}

function query(file: string, sql: string, value: string): Record<string, unknown> | undefined {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(sql).get(value);
  } finally {
    database.close();
  }
}

/** What a test may ask for; each command names an endpoint by the id that the test gave it. */
const commands: Record<string, (payload: Record<string, string>) => unknown> = {
  async 'endpoint-start'({ id = '' }) {
    mkdirSync('.output/endpoints', { recursive: true });
    const file = `.output/endpoints/${id}.db`;
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    const running = await start(file, 0);
    endpoints.set(id, running);
    return `http://127.0.0.1:${running.port}/newsletter`;
  },
  async 'endpoint-kill'({ id = '' }) {
    await kill(endpoints.get(id)!);
    return true;
  },
  async 'endpoint-restart'({ id = '' }) {
    const { file, port } = endpoints.get(id)!;
    endpoints.set(id, await start(file, port));
    return true;
  },
  'endpoint-find': ({ id = '', email = '' }) => query(endpoints.get(id)!.file, 'SELECT * FROM signup WHERE email = ?', email) ?? null,
  'endpoint-mail': ({ id = '', email = '' }) =>
    query(endpoints.get(id)!.file, 'SELECT text FROM mail WHERE recipient = ? ORDER BY id DESC', email)?.['text'] ?? null,
  'endpoint-mails': ({ id = '', email = '' }) =>
    query(endpoints.get(id)!.file, 'SELECT count(*) AS number FROM mail WHERE recipient = ?', email)?.['number'] ?? 0,
  'faults-recorded': ({ id = '' }) => recorded(id),
  'stand-in': ({ id = '', script = '' }) => standIn(id, JSON.parse(script) as StandInScript),
  'stand-in-change': ({ id = '', script = '' }) => changeStandIn(id, JSON.parse(script) as StandInScript),
  'stand-in-release': ({ id = '' }) => releaseStandIn(id),
  'stand-in-requests': ({ id = '' }) => standInRequests(id),
  'layout-save'({ engine = '', boxes = '' }) {
    mkdirSync('.output/layout', { recursive: true });
    writeFileSync(`.output/layout/${engine}.json`, boxes);
    return true;
  },
};

export function endpointPlugin(): TestRunnerPlugin<Record<string, string>> {
  return {
    name: 'endpoints',
    async executeCommand({ command, payload }) {
      const run = commands[command];
      // Wrapped, because the runner takes an empty answer for an unknown command.
      return run ? { value: await run(payload ?? {}) } : undefined;
    },
    async serverStop() {
      stopStandIns();
      for (const running of endpoints.values()) await kill(running);
    },
  };
}
