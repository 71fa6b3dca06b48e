import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { makeProduct, type Product } from '../../.storybook/snippet-panel/product.ts';
import { readStory } from '../../.storybook/snippet-panel/read-story.ts';
import type { Shown } from '../../.storybook/snippet-panel/shown.ts';
import { CMS, CMS_NAMES, type CmsName } from '../../src/builder/cms.ts';
import type { Embed } from '../../src/embed/embed.ts';
import { embedsSchema } from '../../src/embed/schemas.ts';
import '../../src/index.ts';
import { expect, fixture } from '../helpers.ts';
import { modules } from './modules.ts';
import { composeStory } from './storybook.bundle.ts';

/* What the panel “Snippet” gives for the stories that there are. */

type StoryModule = Record<string, StoryObj> & { default: Meta };

const BASE = 'https://iq.example/w/';

/** What the panel is told of a story; nothing that is checked outlives the test. */
async function shownOf(module: StoryModule, name: string): Promise<Shown> {
  const composed = composeStory(module[name]!, module.default, {}, undefined, name);
  const canvas = await fixture(html`<div>${composed({ check: false })}</div>`);
  return { ...readStory(canvas, composed.id, 'de')!, hashes: {} };
}

const productOf = async (file: keyof typeof modules, name: string, cms: CmsName): Promise<Product> =>
  makeProduct(await shownOf(modules[file], name), cms, BASE);

const namesOf = (module: object): string[] => Object.keys(module).filter((name) => name !== 'default');

/** What is handed out for the command `pages`. */
const entryOf = async (file: keyof typeof modules, name: string): Promise<Embed> =>
  JSON.parse((await productOf(file, name, 'moodle')).entry) as Embed;

describe('an entry of the panel “Snippet”', () => {
  it('keeps the programme’s sentence where only a slot is filled', async () => {
    for (const name of ['Project', 'OfficialLogo', 'OtherLogos'])
      expect(await entryOf('funding-notice', name), name).not.to.have.property('content');
    expect((await entryOf('funding-notice', 'OwnWording')).content).to.match(/^Das Modellprojekt KoBInt wird .+ gefördert\.$/);
  });

  it('has headline, text and picture as the teaser itself reads them', async () => {
    expect((await entryOf('story-teaser', 'FromAnEditor')).content).to.deep.equal({
      href: 'https://iq.example/geschichten/leer',
      title: 'Mit Mut und Know-how zur Selbstständigkeit',
      text: 'Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar – besonders im Alltäglichen.',
      image: { src: 'https://iq.example/w/stories/schneiderei.svg', alt: '', width: 1200, height: 800 },
    });
    expect((await entryOf('story-teaser', 'Quote')).content).to.include({
      title: 'Unterstützung durch Netzwerkarbeit in Brandenburg',
      quote: '„Manchmal braucht es einen kleinen Integrationsschubser“, sagt Irina Holzmann.',
    });
  });

  it('has the text of a card line by line', async () => {
    expect((await entryOf('contact-card', 'PastedText')).content).to.match(/^IQ Netzwerk Brandenburg\nAnsprechpartnerin: /);
  });

  it('is said to lack what it cannot carry, and nothing else is', async () => {
    const lost: Record<string, string[]> = {};
    for (const [file, module] of Object.entries(modules))
      for (const name of namesOf(module)) {
        const { losses } = await productOf(file as keyof typeof modules, name, 'moodle');
        if (losses.length > 0) lost[`${file} ${name}`] = losses.map(({ kind, html }) => `${kind}: ${/^\S+/.exec(html)![0]}`);
      }
    expect(lost).to.deep.equal({
      'funding-notice Project': ['project: <p'],
      'funding-notice OfficialLogo': ['lockup: <img'],
      'funding-notice OtherLogos': ['logo: <img', 'logo: <img'],
      'funding-notice MissingLogo': ['logo: <img', 'logo: <img'],
      'story-teaser Quote': ['other: hreflang="en"'],
      'story-teaser FromAnEditor': ['other: <figcaption>Foto:', 'size: <img'],
    });
  });

  it('is one that the command takes, for every story and system; else there is none, and the reason is told', async () => {
    const refused = new Set<string>();
    for (const [file, module] of Object.entries(modules))
      for (const name of namesOf(module)) {
        const shown = await shownOf(module, name);
        for (const cms of CMS_NAMES.filter((one) => CMS[one].form !== 'element')) {
          const { entry, mistakes } = makeProduct(shown, cms, BASE);
          if (entry) expect(embedsSchema.safeParse([JSON.parse(entry)]).error?.message, `${file} ${name}, ${cms}`).to.equal(undefined);
          else refused.add(`${file} ${name}: ${mistakes.join()}`);
        }
      }
    const expected = [
      /^story-teaser NoLink: ✖ story-teaser-no-link \(embed 1\): content\.title is missing\. Write the headline/,
      /^newsletter-form Fallback: .+ attributes\.action is missing\. Write the whole address/,
      /^newsletter-form WithoutPublisher: .+ attributes\.publisher is missing\. Write a text/,
      /^newsletter-form UnknownSystem: .+ attributes\.provider is "taube"\. Use one of: /,
    ];
    for (const pattern of expected) expect([...refused].join('\n')).to.match(new RegExp(pattern, 'm'));
    expect([...refused].filter((line) => !expected.some((pattern) => pattern.test(line)))).to.deep.equal([]);
  });

  it('has the whole address of a site that is written without its beginning', async () => {
    const { attributes } = await entryOf('contact-card', 'Everything');
    expect(attributes['url']).to.equal('https://www.bdv-lv-brandenburg.de');
    expect(attributes['photo']).to.equal('https://iq.example/w/stories/schneiderei.svg');
  });

  it('is that of the first widget, and the panel knows of the others', async () => {
    const module = modules['contact-card'] as StoryModule;
    expect(await shownOf(module, 'Team')).to.have.property('count', 3);
    expect(await shownOf(module, 'Attributes')).to.have.property('count', 1);
  });
});
