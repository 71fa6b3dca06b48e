/** Where a server lives: a folder for its data, a mailbox for its mails, and the programs that make it up. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../run/browsers.ts';
import { Mailbox } from './mails.ts';

const READY_WITHIN = 120_000;

/** What a program is started with. */
export type ProgramOptions = Pick<SpawnOptions, 'env' | 'uid' | 'gid'>;

/** A kind of server. */
export interface ServerKind {
  /** What it needs from Debian. */
  packages: readonly string[];
  /** Answers to what these packages ask when they are installed. */
  packageAnswers?: readonly string[];
  /** Whether it insists on a user of its own, as whom only root can start it. */
  hasOwnUser?: boolean;
  /** Sets the server up and starts it; gives the address for the attribute `action`. */
  start(site: Site, port: number): Promise<string>;
}

/** A place for one server. */
export class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'iq-server-'));
  readonly mailbox = new Mailbox();
  readonly #log = join(this.folder, 'log.txt');
  readonly #running = new Set<ChildProcess>();
  #hasFailed = false;

  constructor() {
    process.once('exit', this.#clear);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(1));
  }

  /** A path in the folder. */
  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** Writes a file into the folder; gives its path. */
  write(name: string, content: string, mode = 0o644): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { mode });
    return path;
  }

  /** Starts a program that goes on running; in a group of its own, so that what it starts ends with it. */
  start(command: string, args: readonly string[], options: ProgramOptions = {}): ChildProcess {
    const log = openSync(this.#log, 'a');
    const program = spawn(command, args, { cwd: this.folder, ...options, stdio: ['ignore', log, log], detached: true });
    this.#running.add(program);
    program.once('exit', (code) => {
      this.#running.delete(program);
      this.#hasFailed ||= Boolean(code);
    });
    return program;
  }

  /** Runs a program to its end. */
  async run(command: string, args: readonly string[], options: ProgramOptions = {}): Promise<void> {
    const [code] = (await once(this.start(command, args, options), 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (${code}).\n${this.#lastLines()}`);
  }

  /** Waits until a page answers well. */
  async answers(url: string, headers: Record<string, string> = {}): Promise<void> {
    await this.until(url, () =>
      fetch(url, { headers }).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  }

  /** Waits until something is so, unless a program broke down meanwhile. */
  async until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    const end = Date.now() + READY_WITHIN;
    while (!(await isSo())) {
      if (this.#hasFailed || Date.now() > end) throw new Error(`Not ready: ${what}\n${this.#lastLines()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Stops all programs, the last first, and removes the folder. */
  async stop(): Promise<void> {
    for (const program of [...this.#running].reverse()) {
      const ended = once(program, 'exit');
      signal(program, 'SIGTERM');
      await ended;
      // What it has started may be slower.
      signal(program, 'SIGKILL');
    }
    process.removeListener('exit', this.#clear);
    this.#clear();
  }

  readonly #clear = (): void => {
    for (const program of this.#running) signal(program, 'SIGKILL');
    this.mailbox.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
  };

  #lastLines(): string {
    return readFileSync(this.#log, 'utf8').split('\n').slice(-20).join('\n');
  }
}

/** Ends a program and all that it started. */
function signal({ pid }: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // It has ended already.
  }
}

/** A server that is ready for visitors. */
export interface RunningServer {
  /** The address for the attribute `action`. */
  url: string;
  mailbox: Mailbox;
  stop(): Promise<void>;
}

/** Starts a server in a place of its own, at a port that nobody uses if none is given. */
export async function startServer(kind: ServerKind, port?: number): Promise<RunningServer> {
  const site = new Site();
  try {
    await site.mailbox.open();
    return { url: await kind.start(site, port ?? (await freePort())), mailbox: site.mailbox, stop: () => site.stop() };
  } catch (error) {
    await site.stop();
    throw error;
  }
}
