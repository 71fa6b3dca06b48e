import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version } from '../generated/release.ts';
import { writePages } from './pages.controller.ts';

/* The command of the package: npx @iq-netzwerk/widgets pages … */

const USAGE = `Usage: npx @iq-netzwerk/widgets pages embeds.json --out site [--base https://example.org/widgets/]

Writes a folder to be put on a server: the scripts, and for every embed of the list a page of its own.
  embeds.json   a list of embeds, as the snippet builder offers them
  --out         the folder to write, default: site
  --base        the address that the folder will have; without it WordPress cannot make a frame of a pasted address
  --help        this text
  --version     the version of the package`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'site' },
      base: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  const [command, list, ...more] = positionals;
  if (values.help) console.log(USAGE);
  else if (values.version) console.log(version);
  else if (command !== 'pages' || !list || more.length > 0) throw new Error(USAGE);
  else if (!existsSync(list)) throw new Error(`There is no file ${list}.`);
  else {
    const { pages, warnings } = await writePages(list, readBase(values.base), values.out);
    for (const page of pages) console.log(page);
    for (const warning of warnings) console.error(warning);
  }
} catch (error) {
  console.error(describe(error as NodeJS.ErrnoException));
  process.exitCode = 1;
}

/** Of an option that there is not, Node explains more than helps. */
function describe({ code = '', message }: NodeJS.ErrnoException): string {
  return code.startsWith('ERR_PARSE_ARGS') ? `${message.split(/\.?\s*\n|\. /)[0]}.\n\n${USAGE}` : message;
}

/** Pages name their whole address, for WordPress and for search engines. */
function readBase(base = ''): string {
  if (!base) return '';
  if (!/^https?:\/\/[^/?#]+(\/[^?#]*)?$/.test(base)) throw new Error('Write --base https://…: the address that the folder will have.');
  return base.endsWith('/') ? base : `${base}/`;
}
