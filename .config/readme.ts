/** Writes the tables into README.md: of the elements, from the manifest that is made from the doc comments; of the languages, from their files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { sourceLanguage, stateOf, targetLanguages } from './language-states.ts';

interface Member {
  name: string;
  description?: string;
  attribute?: string;
  kind?: string;
  privacy?: string;
}

interface Declaration {
  name: string;
  description?: string;
  members?: Member[];
  events?: { name: string; description?: string; type?: { text: string } }[];
}

/** A part of the README that is made by the build, between two comments. */
interface MadePart {
  start: string;
  end: string;
  text: string;
}

/** What all elements have stands above the tables. */
const COMMON = ['heading-level', 'check'];

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const tagOf = (name: string): string => `iq${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What an event says: detailOf('CustomEvent<{code: ErrorCode}>') // -> ' `detail: {code: ErrorCode}`' */
function detailOf(type = ''): string {
  const [, detail] = /<(\{.+\}|[A-Z]\w+)>$/.exec(type) ?? [];
  return detail ? ` \`detail: ${detail}\`` : '';
}

function describe({ name, description, members = [], events = [] }: Declaration): string {
  const attributes = members.filter((member) => member.attribute && !COMMON.includes(member.attribute));
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
      ...events.map((one) => `| \`${one.name}\` | ${oneLine(one.description)}${detailOf(one.type?.text)} |`),
      ...methods.map((one) => `| \`${one.name}()\` | ${oneLine(one.description)} |`),
    ].join('\n'),
  ].join('\n\n');
}

function elementTables(): string {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as { modules: { declarations?: Declaration[] }[] };
  const order = ['NewsletterForm', 'ContactCard', 'StoryTeaser', 'FundingNotice'];
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ name }) => order.includes(name));
  elements.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return elements.map(describe).join('\n\n');
}

/** The words that the details of events have. */
const CODES = [
  ['ErrorCode', 'src/newsletter-form/signup.ts', 'Why a sign-up was not sent or accepted'],
  ['ContactAction', 'src/contact-card/facts.element.ts', 'What a visitor did with a contact'],
  ['ProblemDetail', 'src/shared/problems.ts', '`{code, message, remedy}`: what is wrong and what to do about it, for editors; the codes'],
] as const;

function codeTable(): string {
  const rows = CODES.map(([name, file, meaning]) => {
    const type = name.replace('Detail', 'Code');
    const [, union = ''] = new RegExp(`export type ${type} =([^;]+);`).exec(readFileSync(file, 'utf8')) ?? [];
    const words = [...union.matchAll(/'([^']+)'/g)].map(([, word]) => `\`${word}\``);
    if (words.length === 0) throw new Error(`${file} has no type ${type} of words`);
    return `| \`${name}\` | ${meaning} | ${words.join(' ')} |`;
  });
  return ['| type | meaning | words |', '| --- | --- | --- |', ...rows].join('\n');
}

function languageTable(): string {
  const nameIn = (reader: string, tag: string): string => new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
  const own = (tag: string): string => (tag === 'de-simple' ? 'Leichte Sprache' : nameIn(tag, tag));
  const rows = [sourceLanguage, ...targetLanguages].map((tag) => `| \`${tag}\` | ${nameIn('en', tag)} | ${own(tag)} | ${stateOf(tag)} |`);
  return ['| `lang` | language | its own name | state |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Brings the tables up to date; gives whether they were behind. */
export function writeReadme(): boolean {
  const parts: MadePart[] = [
    {
      start: '<!-- elements start: made by .config/readme.ts from the doc comments -->',
      end: '<!-- elements end -->',
      text: elementTables(),
    },
    { start: '<!-- codes start: made by .config/readme.ts from the types -->', end: '<!-- codes end -->', text: codeTable() },
    { start: '<!-- languages start: made by .config/readme.ts from locales/ -->', end: '<!-- languages end -->', text: languageTable() },
  ];
  const before = readFileSync('README.md', 'utf8');
  const after = parts.reduce((readme, { start, end, text }) => {
    const [head, tail] = [readme.indexOf(start) + start.length, readme.indexOf(end)];
    if (head < start.length || tail < head) throw new Error(`README.md lacks ${start} … ${end}`);
    return `${readme.slice(0, head)}\n\n${text}\n\n${readme.slice(tail)}`;
  }, before);
  writeFileSync('README.md', after);
  return before !== after;
}
