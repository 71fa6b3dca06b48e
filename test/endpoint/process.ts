/** Starts and kills the endpoint as a process of its own, for tests. */
import { spawn, type ChildProcess } from 'node:child_process';

/** A started endpoint. */
export interface Running {
  process: ChildProcess;
  url: string;
}

/** Starts an endpoint; resolves when it listens. It sends no mail, whatever stands in the environment of the tests. */
export async function start(file: string, environment: Record<string, string> = {}): Promise<Running> {
  const args = ['--disable-warning=ExperimentalWarning', 'test/endpoint/main.ts', '--file', file, '--per-minute', '10000'];
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, SMTP_URL: '', SMTP_FROM: '', ...environment },
  });
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  return { process: child, url: `http://127.0.0.1:${/\d+/.exec(line)?.[0]}/newsletter` };
}

/** Ends a process without giving it a moment. */
export async function kill({ process }: Running): Promise<void> {
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}
