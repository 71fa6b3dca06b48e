/** Writes the tables of the elements into README.md, from the manifest that is made from the doc comments. */
import { readFileSync, writeFileSync } from 'node:fs';

interface Member {
  name: string;
  description?: string;
  attribute?: string;
  kind?: string;
  privacy?: string;
  inheritedFrom?: { name: string };
}

interface Declaration {
  name: string;
  description?: string;
  members?: Member[];
  events?: { name: string; description?: string }[];
}

const START = '<!-- elements start: made by .config/readme.ts from the doc comments -->';
const END = '<!-- elements end -->';

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const tagOf = (name: string): string => `iq${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function describe({ name, description, members = [], events = [] }: Declaration): string {
  const attributes = members.filter((member) => member.attribute && member.inheritedFrom?.name !== 'IqElement');
  const methods = members.filter((member) => member.kind === 'method' && !member.privacy && member.description);
  return [
    `### \`<${tagOf(name)}>\``,
    oneLine(description),
    ['| attribute | meaning |', '| --- | --- |', ...attributes.map((one) => `| \`${one.attribute}\` | ${oneLine(one.description)} |`)].join(
      '\n',
    ),
    [
      '| event or method | meaning |',
      '| --- | --- |',
      ...events.map((one) => `| \`${one.name}\` | ${oneLine(one.description)} |`),
      ...methods.map((one) => `| \`${one.name}()\` | ${oneLine(one.description)} |`),
    ].join('\n'),
  ].join('\n\n');
}

/** Brings the tables up to date; gives whether they were behind. */
export function writeReadme(): boolean {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as { modules: { declarations?: Declaration[] }[] };
  const order = ['NewsletterForm', 'ContactCard', 'StoryTeaser', 'FundingNotice'];
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ name }) => order.includes(name));
  elements.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const before = readFileSync('README.md', 'utf8');
  const after =
    before.slice(0, before.indexOf(START) + START.length) +
    `\n\n${elements.map(describe).join('\n\n')}\n\n` +
    before.slice(before.indexOf(END));
  writeFileSync('README.md', after);
  return before !== after;
}
