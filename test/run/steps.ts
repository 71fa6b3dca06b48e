/** Runs commands one after the other, says what it does, and how long it took. */
import { spawn } from 'node:child_process';

export interface Step {
  name: string;
  command: readonly string[];
  env?: Record<string, string>;
}

/** Runs a step; its output appears as it comes. Gives the seconds it took. */
export async function runStep({ name, command, env }: Step): Promise<number> {
  const start = Date.now();
  console.log(`\n── ${name} …`);
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => {
      resolve(status ?? 1);
    });
  });
  if (code !== 0) throw new Error(`“${name}” failed. To repeat it alone: ${command.join(' ')}`);
  const seconds = (Date.now() - start) / 1000;
  console.log(`   ${name}: ${seconds.toFixed(1)} s`);
  return seconds;
}
