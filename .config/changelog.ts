/** What a release changes, from the commits since the last one. */
import { ConventionalChangelog } from 'conventional-changelog';

/** The types of commits that users notice, in order. */
const HEADINGS: Readonly<Record<string, string>> = { feat: 'New', fix: 'Mended', perf: 'Faster' };
const BREAKING = 'Changed, look before you update';
const ORDER = [BREAKING, ...Object.values(HEADINGS)];

const TEMPLATE = `{{> header}}

{{#each commitGroups}}
### {{title}}

{{#each commits}}
{{> commit root=@root}}
{{/each}}

{{/each}}`;

/** A commit as the pattern reads it; what does not fit the pattern has no type. */
interface Commit {
  type?: string;
  scope?: string;
  mark?: string;
  subject: string;
  hash: string;
  notes: unknown[];
}

/** As Markdown; of one release (the one to come), or of all with `count` 0. */
export async function writeChangelog(folder: string, count = 1): Promise<string> {
  const changelog = new ConventionalChangelog(folder)
    .readPackage(`${folder}/package.json`)
    .tags({ prefix: 'v' })
    .options({ releaseCount: count })
    .commits({}, { headerPattern: /^(\w+)(?:\(([^)]*)\))?(!)?: (.*)$/, headerCorrespondence: ['type', 'scope', 'mark', 'subject'] })
    .writer({
      mainTemplate: TEMPLATE,
      groupBy: 'type',
      commitGroupsSort: (a, b) => ORDER.indexOf(a.title) - ORDER.indexOf(b.title),
      transform: (commit) => {
        const { type, scope, mark, subject, hash, notes } = commit as Commit;
        const heading = mark || notes.length ? BREAKING : HEADINGS[type ?? ''];
        return heading ? { type: heading, header: scope ? `**${scope}:** ${subject}` : subject, hash: hash.slice(0, 7) } : null;
      },
    });
  let text = '';
  for await (const part of changelog.write()) text += part;
  return text;
}
