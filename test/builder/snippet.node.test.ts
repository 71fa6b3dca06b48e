import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { WIDGETS, type Embed, type WidgetName } from '../../src/embed/embed.ts';
import { PROGRAMME_SENTENCE } from '../../src/embed/samples.ts';
import { embedSchema } from '../../src/embed/schemas.ts';
import { askedHosts, writePolicy, writeStyles } from '../../src/builder/administrator.ts';
import { CMS, CMS_NAMES } from '../../src/builder/cms.ts';
import { readDraft, sampleValues } from '../../src/builder/draft.ts';
import { makeModel } from '../../src/builder/model.ts';
import { writeScript, writeSnippet } from '../../src/builder/snippet.ts';
import { newState, type State } from '../../src/builder/state.ts';

const base = 'https://iq.example/0.1.0/';
const sample = (widget: WidgetName): Embed => readDraft(widget, sampleValues(widget)).embed!;
const MARKS = 'data-cfasync="false" data-no-optimize="1" data-noptimize="1" data-no-minify="1" nowprocket';
const FORM: Embed = {
  id: 'bb',
  widget: 'newsletter-form',
  title: 'Abonnieren',
  lang: 'de',
  attributes: { action: 'https://a.example/n', publisher: 'IQ', 'privacy-url': 'https://a.example/p' },
};

describe('a snippet', () => {
  it('as an element brings its script, with hash, and the link on one line', () => {
    const snippet = writeSnippet(FORM, { form: 'element', base, hashes: { 'newsletter-form.js': 'sha384-AAAA' } });
    assert.equal(
      snippet,
      '<iq-newsletter-form lang="de" action="https://a.example/n" publisher="IQ" privacy-url="https://a.example/p"><a href="https://a.example/n">Abonnieren</a></iq-newsletter-form>' +
        `<script type="module" async src="https://iq.example/0.1.0/newsletter-form.js" integrity="sha384-AAAA" crossorigin="anonymous" ${MARKS}></script>`,
    );
  });

  for (const [form, expected] of [
    ['div', '<div data-iq="bb"><a href="https://iq.example/0.1.0/e/bb.html">Abonnieren</a></div>'],
    ['link', '<p><a href="https://iq.example/0.1.0/e/bb.html">Abonnieren</a></p>'],
    ['frame', '<iframe src="https://iq.example/0.1.0/e/bb.html" title="Abonnieren" width="100%" height="420" loading="lazy"></iframe>'],
    ['address', 'https://iq.example/0.1.0/e/bb.html'],
  ] as const) {
    it(`as ${form} names the page of the embed`, () => assert.equal(writeSnippet(FORM, { form, base }), expected));
  }

  it('leads to another page, leaves the language to the page, and uses one file for several, where that is wanted', () => {
    const snippet = writeSnippet(FORM, {
      form: 'element',
      base,
      link: 'https://a.example/form',
      isForSeveral: true,
      isInPageLanguage: true,
    });
    assert.match(snippet, /^<iq-newsletter-form action/);
    assert.match(snippet, /<a href="https:\/\/a\.example\/form">/);
    assert.match(snippet, /src="https:\/\/iq\.example\/0\.1\.0\/iq\.js"/);
  });

  it('gives the script for all pages', () => {
    assert.match(
      writeScript({ base, hashes: { 'iq.js': 'sha384-B' } }),
      /^<script type="module" async src="[^"]+iq\.js" integrity="sha384-B"/,
    );
  });

  for (const [name, text] of [
    ['markup', '"><script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['an end tag', '</iq-contact-card><script src="https://evil.example/x.js"></script>'],
    ['short codes and insert tags', '[gallery] {{insert_article::1}} {loadposition x}'],
    ['an address that systems hide', 'vb@iq.example'],
    ['lines', 'eins\n\n zwei\r\ndrei\u2028vier'],
  ] as const) {
    it(`keeps ${name} in texts and attributes from being anything but text`, () => {
      const embed: Embed = { id: 'a', widget: 'contact-card', title: text, lang: 'de', attributes: { name: text }, content: text };
      for (const form of ['element', 'div', 'link', 'frame'] as const) {
        const snippet = writeSnippet(embed, { form, base });
        assert.doesNotMatch(snippet, /[\n\r\u2028[\]{}@]/);
        assert.doesNotMatch(snippet, /<(?!\/?(iq-contact-card|br|script|div|a|p|iframe)\b)/);
        assert.equal(snippet.match(/<script/g)?.length ?? 0, form === 'element' ? 1 : 0);
        assert.doesNotMatch(
          snippet
            .replace(/="[^"]*"/g, '')
            .match(/<[^>]*>/g)!
            .join(),
          / on\w+/,
        );
      }
    });
  }

  it('of a notice is never empty where empty elements are taken away', () => {
    const embed: Embed = { id: 'a', widget: 'funding-notice', title: 'Hinweis', lang: 'de', attributes: {} };
    assert.match(writeSnippet(embed, { form: 'element', base }), /<iq-funding-notice lang="de"><\/iq-funding-notice>/);
    assert.ok(writeSnippet(embed, { form: 'element', base, dropsEmpty: true }).includes(`>${PROGRAMME_SENTENCE}</iq-funding-notice>`));
  });

  it('has the sentence that the notice itself shows', () => {
    const source = readFileSync('src/funding-notice/wording.element.ts', 'utf8');
    const [before = '', after = ''] = PROGRAMME_SENTENCE.split('Bundesministerium für Bildung und Forschung');
    assert.ok(source.includes(`${before}\${ministry}${after}`));
  });

  for (const widget of WIDGETS) {
    it(`can be made of the example of ${widget} at once, as the list for the command reads it`, () => {
      assert.deepEqual(readDraft(widget, sampleValues(widget)).mistakes, new Map());
      assert.ok(embedSchema.safeParse(sample(widget)).success);
      for (const cms of CMS_NAMES) assert.ok(writeSnippet(sample(widget), { ...CMS[cms], base }).length > 20);
    });
  }

  it('of every example has another name', () => {
    assert.equal(new Set(WIDGETS.map((widget) => sample(widget).id)).size, WIDGETS.length);
  });

  it('leads every system in the end to the form that survives everywhere', () => {
    for (const cms of CMS_NAMES) {
      const seen: string[] = [];
      for (let name = cms; !seen.includes(name); name = CMS[name].next) seen.push(name);
      assert.equal(seen.at(-1), 'other');
    }
  });
});

describe('the folder with the scripts, where none was chosen', () => {
  const around = { ownBase: base, hashes: { 'iq.js': 'sha384-B', 'newsletter-form.js': 'sha384-A' }, heights: undefined };
  const make = (change: Partial<State>) => makeModel({ ...newState('de'), ...change }, around).product!;

  it('is that of this release for an element, whose hash is checked', () => {
    assert.match(make({ cms: 'wordpress' }).snippet, /src="https:\/\/iq\.example\/0\.1\.0\/newsletter-form\.js" integrity="sha384-A"/);
  });

  for (const cms of ['contao-html', 'moodle', 'plone', 'wordpress-limited'] as const) {
    it(`has no version where a page has to stay, and its script no hash: ${cms}`, () => {
      const { page, script, folder, checks } = make({ cms });
      assert.equal(page, 'https://iq.example/e/musterland.html');
      assert.equal(folder, 'https://iq.example/');
      assert.doesNotMatch(script, /0\.1\.0|integrity/);
      assert.ok(!checks.some(({ code }) => code === 'version'));
    });
  }

  it('is not taken for one of a release where its host is numbers', () => {
    const { folder, checks } = make({ cms: 'moodle', base: 'https://192.0.2.1/' });
    assert.equal(folder, 'https://192.0.2.1/');
    assert.ok(!checks.some(({ code }) => code === 'version'));
  });

  it('is told to have a version where one was typed all the same', () => {
    const { script, checks } = make({ cms: 'moodle', base: 'https://b.example/iq/1.2.0-rc.1' });
    assert.match(script, /src="https:\/\/b\.example\/iq\/1\.2\.0-rc\.1\/iq\.js" integrity/);
    assert.deepEqual(checks.find(({ code }) => code === 'version')?.about, 'https://b.example/iq/1.2.0-rc.1/');
  });
});

describe('what the administrator needs', () => {
  it('is the policy for scripts, languages, the sign-up and pictures', () => {
    assert.equal(
      writePolicy(FORM, { form: 'element', base }),
      'script-src https://iq.example; connect-src https://iq.example https://a.example; form-action https://a.example;',
    );
    const mautic = { ...FORM, attributes: { ...FORM.attributes, provider: 'mautic' } };
    assert.match(writePolicy(mautic, { form: 'link', base }), /frame-src https:\/\/a\.example;/);
    assert.equal(
      writePolicy(sample('story-teaser'), { form: 'element', base }),
      'script-src https://iq.example; connect-src https://iq.example; img-src https://iq-brandenburg.example;',
    );
    assert.equal(writePolicy(FORM, { form: 'address', base }), 'frame-src https://iq.example;');
    const unfinished = { ...FORM, attributes: { action: 'https://[' } };
    assert.equal(writePolicy(unfinished, { form: 'div', base }), 'script-src https://iq.example; connect-src https://iq.example;');
  });

  it('is who else is asked before anybody does something', () => {
    assert.deepEqual(askedHosts(FORM, base), []);
    const feed = { src: 'https://feed.example:8443/x', 'image-hosts': 'i0.wp.com iq.example' };
    assert.deepEqual(askedHosts({ ...sample('story-teaser'), attributes: feed }, base), [
      'iq-brandenburg.example',
      'feed.example:8443',
      'i0.wp.com',
    ]);
    assert.deepEqual(askedHosts({ ...sample('contact-card'), attributes: { photo: 'https://a.example/vb.jpg' } }, base), ['a.example']);
  });

  it('is a rule with the colours and the room', () => {
    assert.equal(writeStyles('iq-contact-card', {}, undefined), '');
    assert.equal(
      writeStyles('iq-contact-card', { accent: '#0b5a85', text: '#000000' }, { narrow: 500, wide: 300 }),
      'iq-contact-card { --iq-color-text: #000000; --iq-color-accent: #0b5a85; min-height: 300px; }\n@media (max-width: 30em) { iq-contact-card { min-height: 500px; } }',
    );
  });
});
