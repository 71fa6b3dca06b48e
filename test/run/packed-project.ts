/** The package as npm packs it, unpacked into a project of its own, whose other packages are those of this one: no network needed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const NAME = '@iq-netzwerk/widgets';

interface Packed {
  filename: string;
  files: { path: string }[];
}

export class PackedProject {
  /** The project that has installed the package. */
  readonly folder = mkdtempSync(join(tmpdir(), 'iq-packed-'));
  /** What npm packed, from the folder of the package. */
  readonly files: readonly string[];
  readonly tarball: string;
  /** The package in the project. */
  readonly installed = join(this.folder, 'node_modules', NAME);

  /** Packs what was built; `npm run build` comes first. */
  constructor() {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', this.folder];
    const [packed] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [Packed];
    this.files = packed.files.map(({ path }) => path);
    this.tarball = join(this.folder, packed.filename);
    mkdirSync(this.installed, { recursive: true });
    execFileSync('tar', ['-xzf', this.tarball, '--strip-components=1', '-C', this.installed]);
    for (const name of readdirSync('node_modules')) {
      // A folder of a scope stands for all of its packages.
      if (!name.startsWith('.') && name !== dirname(NAME))
        symlinkSync(resolve('node_modules', name), join(this.folder, 'node_modules', name));
    }
    this.write('package.json', JSON.stringify({ name: 'project', private: true, type: 'module' }));
  }

  write(file: string, content: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), content);
  }

  /** What a program of the project prints; throws with what it says where it fails. */
  run(program: string, ...args: string[]): string {
    const command = program === 'node' ? process.execPath : resolve('node_modules/.bin', program);
    try {
      return execFileSync(command, args, { cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
    }
  }

  /** What a module of the project prints in Node. */
  runModule(code: string): string {
    this.write('main.mjs', code);
    return this.run('node', 'main.mjs');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
