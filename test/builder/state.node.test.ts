import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WIDGETS, type Embed, type WidgetName } from '../../src/embed/embed.ts';
import type { Colors } from '../../src/builder/administrator.ts';
import { checkEmbed } from '../../src/builder/checks.ts';
import { readDraft, sampleValues, type Values } from '../../src/builder/draft.ts';
import { fieldsOf } from '../../src/builder/fields.ts';
import { newState, readFragment, writeFragment, type State } from '../../src/builder/state.ts';

const fragmentOf = (json: string): string => `#${new URLSearchParams({ state: json }).toString()}`;
const altered = (change: object): string => fragmentOf(JSON.stringify({ ...newState('de'), ...change }));
/** The name and the title, which every embed needs, are those of the example where there are none. */
const withValues = (values: Values): Pick<State, 'values'> => {
  const { id = '', title = '' } = sampleValues('newsletter-form');
  return { values: { id, title, ...values } };
};

describe('the state in the address', () => {
  for (const widget of WIDGETS) {
    it(`comes back as it was: ${widget}`, () => {
      const state = { ...newState('en', widget), colors: { accent: '#ff0000' }, base: 'https://iq.example/iq' };
      assert.deepEqual(readFragment(writeFragment(state)), { state, isWhole: true });
    });
  }

  for (const [what, fragment] of [
    ['nothing', ''],
    ['a heading', '#kopieren'],
    ['no JSON', fragmentOf('{')],
    ['null', fragmentOf('null')],
    ['a list', fragmentOf('[]')],
    [
      'a huge state',
      altered({
        values: Object.fromEntries(['title', 'id', 'lang', 'attributes.list', 'attributes.topics'].map((path) => [path, 'x'.repeat(4900)])),
      }),
    ],
  ] as const) {
    it(`is not taken from ${what}`, () => assert.equal(readFragment(fragment), undefined));
  }

  for (const [what, fragment, kept] of [
    ['a widget that there is not', altered({ widget: '__proto__' }), {}],
    ['a system that there is not', altered({ cms: 'constructor' }), {}],
    ['another attribute', altered({ values: { 'attributes.onclick': 'alert(1)', title: 'x' } }), withValues({ title: 'x' })],
    ['a style', altered({ values: { 'attributes.style': 'position:fixed' } }), withValues({})],
    ['an attribute of another widget', altered({ values: { 'attributes.qr': 'on' } }), withValues({})],
    ['a value that is no text', altered({ values: { title: { toString: 'x' } } }), withValues({})],
    ['values that are none', altered({ values: ['x'] }), {}],
    ['a huge value', altered({ values: { title: 'x'.repeat(5001), id: 'a' } }), withValues({ id: 'a' })],
    ['a colour that is more', altered({ colors: { accent: 'red;} *{display:none', text: '#000000' } }), { colors: { text: '#000000' } }],
    [
      'a width that there is not',
      altered({ preview: { width: 1e9, lang: 'ar' } }),
      { preview: { width: 360, lang: 'ar', scheme: 'light' } },
    ],
    ['a language that there is not', altered({ preview: { lang: '"><script>' } }), {}],
    ['a key more', altered({ more: 1, link: 'x' }), { link: 'x' }],
    ['a prototype', fragmentOf(JSON.stringify(newState('de')).replace('{', '{"__proto__":{"isForSeveral":true},')), {}],
    [
      'a prototype among the values',
      fragmentOf(JSON.stringify(newState('de')).replace('"values":{', '"values":{"__proto__":{"title":"x"},"constructor":"x",')),
      {},
    ],
  ] as const) {
    it(`is kept without ${what}`, () => {
      assert.deepEqual(readFragment(fragment), { state: { ...newState('de'), ...kept }, isWhole: false });
      assert.equal(({} as Record<string, unknown>)['isForSeveral'], undefined);
    });
  }

  it('may hold scripts as text, and addresses that no embed is made of', () => {
    const { state } = readFragment(
      altered({ values: { ...sampleValues('newsletter-form'), 'attributes.action': 'javascript:alert(1)' } }),
    )!;
    assert.equal(readDraft(state.widget, state.values).embed, undefined);
  });
});

describe('the checks', () => {
  const form = (attributes: Record<string, string>) => ({
    id: 'a',
    widget: 'newsletter-form' as const,
    title: 'x',
    lang: 'de',
    attributes: { action: 'https://a.de/n', publisher: 'IQ', 'privacy-url': 'https://a.de/p', ...attributes },
  });
  const own = 'https://a.de/iq/';
  const results = (embed: Embed, base: string, colors: Colors, dropsEmpty = false): string[] =>
    checkEmbed(embed, colors, { base, ownBase: own, hasPage: true, dropsEmpty }).map(
      ({ code, grade, about }) => `${grade} ${code} ${about}`,
    );
  /** An example with another name, as far as it was changed. */
  const example = (widget: WidgetName, change: Values = {}): [Embed, string, Colors] => [
    readDraft(widget, { ...sampleValues(widget), id: 'a', ...change }).embed!,
    own,
    {},
  ];

  for (const [what, args, expected] of [
    ['a good form', [form({}), own, {}], ['hint own-server ', 'good privacy https://a.de/p']],
    [
      'a system by its address',
      [form({ action: 'https://a.us1.list-manage.com/subscribe/post?u=1&id=2' }), own, {}],
      ['good provider mailchimp', 'good privacy https://a.de/p'],
    ],
    [
      'an address that could be two',
      [form({ action: 'https://a.de/forms/abc' }), own, {}],
      ['bad provider ', 'good privacy https://a.de/p'],
    ],
    [
      'a missing list',
      [form({ provider: 'listmonk' }), own, {}],
      ['good provider listmonk', 'bad list listmonk', 'good privacy https://a.de/p'],
    ],
    [
      'a privacy notice without TLS',
      [form({ 'privacy-url': 'http://a.de/p' }), own, {}],
      ['hint own-server ', 'bad privacy http://a.de/p'],
    ],
    [
      'what the example has left, without a tick for its privacy notice',
      example('newsletter-form', { 'attributes.action': 'https://mine.example/n' }),
      ['hint own-server ', 'bad example attributes.publisher attributes.privacy-url'],
    ],
    ['a card of which only the text is another', example('contact-card', { content: 'Ada Blank' }), ['bad example attributes.hours']],
    [
      'a name that other partners have too',
      example('contact-card', { ...sampleValues('contact-card'), 'attributes.hours': '', content: 'Ada Blank' }),
      ['bad example id'],
    ],
    [
      'a picture with the size of another',
      example('story-teaser', {
        'attributes.kicker': '',
        'attributes.date': '',
        'attributes.consent-until': '2030-01-01',
        'content.href': 'https://a.de/',
        'content.title': 'x',
        'content.text': 'x',
        'content.image.src': 'https://a.de/x.jpg',
      }),
      ['bad example content.image.width content.image.height'],
    ],
    ['the project of the example', example('funding-notice'), ['hint lockup-beside ', 'bad example attributes.project-name']],
    [
      'what the sentence leaves without effect where elements may not be empty',
      [...example('funding-notice', { 'attributes.project-name': 'Mut' }), true],
      ['bad filled ', 'hint lockup-beside '],
    ],
    [
      'what a wording of its own leaves without effect, and a notice without emblem',
      example('funding-notice', { 'attributes.project-name': 'Mut', content: 'Gefördert', 'attributes.emblem': 'none' }),
      ['bad wording ', 'bad emblem ', 'hint lockup-beside '],
    ],
    [
      'a sign-up without TLS, whatever name it has',
      [form({ action: 'http://mine.example/n' }), own, {}],
      ['hint own-server ', 'good privacy https://a.de/p', 'bad mixed http://mine.example/n'],
    ],
    [
      'a feed without TLS',
      example('story-teaser', {
        'attributes.src': 'http://a.de/feed',
        'attributes.kicker': '',
        'attributes.date': '',
        'content.image.src': '',
        'content.href': 'https://a.de/',
        'content.title': 'x',
        'content.text': 'x',
      }),
      ['bad mixed http://a.de/feed'],
    ],
    [
      'the address of a site in place of a feed',
      [readDraft('story-teaser', { title: 'x', id: 'a', 'attributes.src': 'https://wp.example' }).embed!, own, {}],
      ['bad feed https://wp.example/wp-json/wp/v2/posts?_embed'],
    ],
    ['a feed', [readDraft('story-teaser', { title: 'x', id: 'a', 'attributes.src': 'https://wp.example/?feed=rss2' }).embed!, own, {}], []],
    [
      'a name that ad blockers look for, and the server that was chosen',
      [{ ...form({ provider: 'iq' }), id: 'newsletter' }, own, {}],
      ['good own-server ', 'good privacy https://a.de/p', 'bad ad-block newsletter'],
    ],
    [
      'scripts from elsewhere',
      [form({}), 'https://b.de:8443/iq/', {}],
      ['hint own-server ', 'good privacy https://a.de/p', 'hint other-host b.de:8443'],
    ],
    [
      'a public CDN',
      [form({}), 'https://cdn.jsdelivr.net/npm/x/', {}],
      ['hint own-server ', 'good privacy https://a.de/p', 'bad public-host cdn.jsdelivr.net'],
    ],
    [
      'scripts without TLS',
      [form({}), 'http://a.de/iq/', {}],
      ['hint own-server ', 'good privacy https://a.de/p', 'bad insecure http://a.de/iq/'],
    ],
    // Black on white has 21:1; #777 on white 4.48:1 (WCAG 2.2, understanding 1.4.3). Light text stands on the chosen surface in the dark.
    [
      'colours of its own',
      [form({}), own, { text: '#000000', surface: '#ffffff', link: '#777777' }],
      ['hint own-server ', 'good privacy https://a.de/p', 'good contrast text / surface 21.0:1', 'bad contrast link / surface 4.4:1'],
    ],
    [
      'a surface without text',
      [form({}), own, { surface: '#ffffff' }],
      ['hint own-server ', 'good privacy https://a.de/p', 'bad contrast text / surface 1.1:1', 'bad contrast link / surface 1.7:1'],
    ],
  ] as const) {
    it(`say of ${what}`, () => assert.deepEqual(results(...(args as unknown as Parameters<typeof results>)), expected));
  }

  it('say where the official logo goes into the code of a notice', () => {
    const checks = checkEmbed(example('funding-notice')[0], {}, { base: own, ownBase: own, hasPage: false });
    assert.match(checks.find(({ code }) => code === 'lockup')!.about, /^<img slot="lockup" src="/);
  });

  for (const widget of WIDGETS) {
    it(`list every value that is the example's: ${widget}`, () => {
      const embed = readDraft(widget, sampleValues(widget)).embed!;
      const listed = (hasPage: boolean): string[] =>
        checkEmbed(embed, {}, { base: own, ownBase: own, hasPage })
          .find(({ code }) => code === 'example')!
          .about.split(' ');
      const filled = fieldsOf(widget).flatMap(({ path }) => (sampleValues(widget)[path] ? [path] : []));
      assert.deepEqual(listed(true).toSorted(), filled.filter((path) => path !== 'title').toSorted());
      assert.equal(listed(false).includes('id'), false, 'is not in the code');
    });

    it(`need no list of choices, which have no example: ${widget}`, () => {
      for (const { path, kind, sample } of fieldsOf(widget))
        if (/choice|flag|own|several/.test(kind)) assert.equal(sample, undefined, path);
    });
  }
});
