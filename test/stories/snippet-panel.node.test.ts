import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeProduct } from '../../.storybook/snippet-panel/product.ts';
import { startLanguage } from '../../.storybook/snippet-panel/texts.ts';
import type { Shown } from '../../.storybook/snippet-panel/shown.ts';
import { CMS, CMS_NAMES, type CmsName } from '../../src/builder/cms.ts';
import { element } from '../../src/builder/plain-node.ts';
import { embedSchema } from '../../src/embed/schemas.ts';

describe('the panel “Snippet”', () => {
  const base = 'https://iq.example/w/';
  const hashes = { 'story-teaser.js': 'sha384-AAAA', 'iq.js': 'sha384-BBBB' };
  const embed: Shown['embed'] = {
    widget: 'story-teaser',
    id: 'leer',
    title: 'Geschichte',
    lang: 'de',
    attributes: { date: '2026-10-01' },
    content: {
      href: '/geschichten/leer',
      title: 'Mit Mut und Know-how',
      text: 'Weite Wege',
      image: { src: 'leer.jpg', alt: '', width: 1200, height: 800 },
    },
  };
  const content = [
    element('img', { src: 'leer.jpg', alt: '', width: '1200', height: '800' }),
    element('a', { href: '/geschichten/leer' }, ['Mit Mut und Know-how']),
    element('p', {}, ['Weite Wege']),
  ];

  const story = {
    href: 'https://iq.example/geschichten/leer',
    title: 'Mit Mut und Know-how',
    text: 'Weite Wege',
    image: { src: 'https://iq.example/w/leer.jpg', alt: '', width: 1200, height: 800 },
  };

  it('has what stands in the element, with whole addresses, and the pinned script', () => {
    const { snippet, script, entry } = makeProduct({ embed, content, hashes }, 'html', base);
    assert.match(
      snippet,
      /^<iq-story-teaser date="2026-10-01"><img src="https:\/\/iq\.example\/w\/leer\.jpg" alt="" width="1200" height="800"><a href="https:\/\/iq\.example\/geschichten\/leer">Mit Mut und Know-how<\/a><p>Weite Wege<\/p><\/iq-story-teaser><script .*integrity="sha384-AAAA"/,
    );
    assert.equal(script + entry, '');
  });

  it('names the language where it is not German', () => {
    assert.match(makeProduct({ embed: { ...embed, lang: 'uk' }, content, hashes }, 'html', base).snippet, /^<iq-story-teaser lang="uk"/);
  });

  it('has the script and an entry that the command takes, where the page of the embed is needed', () => {
    for (const cms of CMS_NAMES.filter((name) => CMS[name].form !== 'element')) {
      const { snippet, script, entry } = makeProduct({ embed, content, hashes }, cms, base);
      assert.ok(snippet.includes(`${base}e/leer.html`) || CMS[cms].form === 'div', `${cms}: ${snippet}`);
      assert.equal(script.includes('sha384-BBBB'), /div|link/.test(CMS[cms].form), cms);
      const { data, error } = embedSchema.safeParse(JSON.parse(entry));
      assert.deepEqual(error?.issues ?? [], [], cms);
      assert.deepEqual(data && 'content' in data ? data.content : undefined, story, cms);
    }
  });

  it('allows the hosts of all pictures in the element', () => {
    const pictures = [
      element('picture', {}, [
        element('source', { srcset: 'b.avif, https://two.example/c.avif 2x' }),
        element('img', { src: 'https://three.example/d.jpg' }),
      ]),
    ];
    const notice: Shown['embed'] = { ...embed, widget: 'funding-notice', attributes: {}, content: undefined };
    const policyOf = (cms: CmsName): string => makeProduct({ embed: notice, content: pictures, hashes }, cms, base).policy;
    const own = 'script-src https://iq.example; connect-src https://iq.example;';
    assert.equal(policyOf('html'), `${own} img-src https://iq.example https://two.example https://three.example;`);
    assert.equal(policyOf('moodle'), own);
    assert.equal(makeProduct({ embed, content, hashes }, 'html', base).policy, `${own} img-src https://iq.example;`);
    assert.equal(makeProduct({ embed, content, hashes }, 'moodle', base).policy, `${own} img-src https://iq.example;`);
  });

  it('speaks English, but where the browser is German', () => {
    for (const [preferred, language] of [
      [[], 'en'],
      [['en-US', 'de'], 'en'],
      [['de-AT', 'en'], 'de'],
      [['uk', 'de', 'en'], 'de'],
      [['uk', 'fr'], 'en'],
    ] as const)
      assert.equal(startLanguage(preferred), language, preferred.join());
  });
});
