import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WIDGETS } from '../../src/embed/embed.ts';
import { checkEmbed } from '../../src/builder/checks.ts';
import { readDraft, sampleValues } from '../../src/builder/draft.ts';
import { newState, readFragment, writeFragment } from '../../src/builder/state.ts';

const fragmentOf = (json: string): string => `#${new URLSearchParams({ state: json }).toString()}`;
const altered = (change: object): string => fragmentOf(JSON.stringify({ ...newState('de'), ...change }));

describe('the state in the address', () => {
  for (const widget of WIDGETS) {
    it(`comes back as it was: ${widget}`, () => {
      const state = { ...newState('en', widget), colors: { accent: '#ff0000' }, base: 'https://iq.example/iq' };
      assert.deepEqual(readFragment(writeFragment(state)), state);
    });
  }

  for (const [what, fragment] of [
    ['nothing', ''],
    ['a heading', '#kopieren'],
    ['no JSON', fragmentOf('{')],
    ['null', fragmentOf('null')],
    ['a list', fragmentOf('[]')],
    ['a widget that there is not', altered({ widget: '__proto__' })],
    ['a system that there is not', altered({ cms: 'constructor' })],
    ['another attribute', altered({ values: { 'attributes.onclick': 'alert(1)' } })],
    ['a style', altered({ values: { 'attributes.style': 'position:fixed' } })],
    ['an attribute of another widget', altered({ values: { 'attributes.qr': 'on' } })],
    ['a value that is no text', altered({ values: { title: { toString: 'x' } } })],
    ['a huge value', altered({ values: { title: 'x'.repeat(5001) } })],
    [
      'a huge state',
      altered({
        values: Object.fromEntries(['title', 'id', 'lang', 'attributes.list', 'attributes.topics'].map((path) => [path, 'x'.repeat(4900)])),
      }),
    ],
    ['a colour that is more', altered({ colors: { accent: 'red;} *{display:none' } })],
    ['a width that there is not', altered({ preview: { width: 1e9, lang: 'de', scheme: 'light' } })],
    ['a language that there is not', altered({ preview: { width: 360, lang: '"><script>', scheme: 'light' } })],
    ['a key more', altered({ more: 1 })],
    ['a prototype', fragmentOf(JSON.stringify(newState('de')).replace('{', '{"__proto__":{"isForSeveral":true},'))],
    [
      'a prototype among the values',
      fragmentOf(JSON.stringify(newState('de')).replace('"values":{', '"values":{"__proto__":{"title":"x"},"constructor":"x",')),
    ],
  ] as const) {
    it(`is not taken from ${what}`, () => {
      assert.equal(readFragment(fragment), undefined);
      assert.equal(({} as Record<string, unknown>)['isForSeveral'], undefined);
    });
  }

  it('may hold scripts as text, and addresses that no embed is made of', () => {
    const state = readFragment(altered({ values: { ...sampleValues('newsletter-form'), 'attributes.action': 'javascript:alert(1)' } }));
    assert.ok(state);
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
  const results = (...args: Parameters<typeof checkEmbed>): string[] =>
    checkEmbed(...args).map(({ code, isGood, about }) => `${isGood ? 'good' : 'bad'} ${code} ${about}`);
  const own = 'https://a.de/iq/';

  for (const [what, args, expected] of [
    ['a good form', [form({}), own, {}], ['good own-server ', 'good privacy https://a.de/p']],
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
      ['good own-server ', 'bad privacy http://a.de/p'],
    ],
    [
      'addresses of the example',
      [form({ action: 'https://iq-brandenburg.example/n' }), own, {}],
      ['good own-server ', 'good privacy https://a.de/p', 'bad example https://iq-brandenburg.example/n'],
    ],
    [
      'a public CDN',
      [form({}), 'https://cdn.jsdelivr.net/npm/x/', {}],
      ['good own-server ', 'good privacy https://a.de/p', 'bad public-host cdn.jsdelivr.net'],
    ],
    [
      'scripts without TLS',
      [form({}), 'http://a.de/iq/', {}],
      ['good own-server ', 'good privacy https://a.de/p', 'bad insecure http://a.de/iq/'],
    ],
    // Black on white has 21:1; #777 on white 4.48:1 (WCAG 2.2, understanding 1.4.3). Light text stands on the chosen surface in the dark.
    [
      'colours of its own',
      [form({}), own, { text: '#000000', surface: '#ffffff', link: '#777777' }],
      ['good own-server ', 'good privacy https://a.de/p', 'good contrast text / surface 21.0:1', 'bad contrast link / surface 4.4:1'],
    ],
    [
      'a surface without text',
      [form({}), own, { surface: '#ffffff' }],
      ['good own-server ', 'good privacy https://a.de/p', 'bad contrast text / surface 1.1:1', 'bad contrast link / surface 1.7:1'],
    ],
  ] as const) {
    it(`say of ${what}`, () => assert.deepEqual(results(...(args as unknown as Parameters<typeof checkEmbed>)), expected));
  }
});
