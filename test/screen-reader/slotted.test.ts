import { a11ySnapshot, readFile, writeFile } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import '../../src/index.ts';
import { engine, expect, fixture, waitUntil } from '../helpers.ts';

/* The virtual screen reader does not see what the page puts into a widget. Chromium's own accessibility tree does: for each
   language it is written in <language>.slotted.txt beside this file. What it was in this run is in .output/screen-reader. */

const LANGUAGES = ['de', 'de-simple', 'en', 'ar'];

interface AccessibleNode {
  role: string;
  name?: string;
  children?: AccessibleNode[];
}

/** Its types say that it gives nothing. */
const takeSnapshot = a11ySnapshot as unknown as (options: object) => Promise<AccessibleNode>;

/** Widgets with content of the page in them. */
const CONTENT: Readonly<Record<string, TemplateResult>> = {
  'newsletter form': html`<iq-newsletter-form action="/n" publisher="IQ" privacy-url="/p"
    ><a href="/anmeldung">Newsletter abonnieren: eigene Seite</a></iq-newsletter-form
  >`,
  'contact card': html`<iq-contact-card>Viktoria Blank<br />Tel.: 0331/81 36 86</iq-contact-card>`,
  'story teaser': html`<iq-story-teaser kicker="Brandenburg" reading-time="3">
    <img src="/stories/schneiderei.svg" alt="Eine Nähmaschine" />
    <h3><a href="/geschichten/leer">Mit Mut und Know-how zur Selbstständigkeit</a></h3>
    <p>Weite Wege sind eine <a href="/wege">Herausforderung</a>.</p>
  </iq-story-teaser>`,
  'funding notice': html`<iq-funding-notice>
    <img slot="logo" src="/stories/partner.svg" alt="BdV Landesverband Brandenburg" />
    <p slot="project">KoBInt hilft bei der beruflichen Integration. <a href="/kobint">Mehr über KoBInt</a></p>
  </iq-funding-notice>`,
};

/** A line for each node, by how deep it lies; texts in a node of the same name are not said twice. */
function linesOf({ role, name = '', children = [] }: AccessibleNode, depth = 0): string[] {
  const inner = children.filter((child) => child.role !== 'StaticText' || child.name !== name);
  return [`${'  '.repeat(depth)}${role} ${name}`.trimEnd(), ...inner.flatMap((child) => linesOf(child, depth + 1))];
}

function findNode(node: AccessibleNode, name: string): AccessibleNode | undefined {
  if (node.name === name) return node;
  return node.children?.map((child) => findNode(child, name)).find(Boolean);
}

if (engine === 'chromium') {
  for (const language of LANGUAGES) {
    describe(`what assistive technology finds in widgets with content of the page, in ${language}`, () => {
      const found: string[] = [];
      let record = '';

      before(async () => {
        record = (await readFile({ path: `${language}.slotted.txt` })) ?? '';
      });
      after(async () => {
        await writeFile({ path: `../../.output/screen-reader/${engine}/${language}.slotted.txt`, content: found.join('\n') });
      });

      for (const [name, content] of Object.entries(CONTENT)) {
        it(name, async () => {
          const page = await fixture<HTMLElement>(html`<section aria-label="stage" lang=${language}>${content}</section>`);
          const root = page.querySelector(':scope > *')!.shadowRoot!;
          await waitUntil(() => root.querySelector<HTMLElement>('.full')?.lang === language);
          const stage = findNode(await takeSnapshot({}), 'stage')!;
          const section = `# ${name}\n${(stage.children ?? []).flatMap((child) => linesOf(child)).join('\n')}\n`;
          found.push(section);
          const recorded = record.split(/^(?=# )/m).find((one) => one.startsWith(`# ${name}\n`));
          expect(section).to.equal(recorded?.replace(/\n+$/, '\n'));
        });
      }
    });
  }
}
