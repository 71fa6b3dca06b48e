import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { WIDGETS } from '../../src/embed/embed.ts';
import { exchangeStory, readDraft, sampleValues } from '../../src/builder/draft.ts';
import { readQuestions } from '../../src/newsletter-form/embed-code.ts';
import { choiceOf, fieldsOf } from '../../src/builder/fields.ts';
import { makeModel } from '../../src/builder/model.ts';
import { signUpPage } from '../../src/builder/sign-up-page.ts';
import { newState } from '../../src/builder/state.ts';

interface Declaration {
  tagName?: string;
  name: string;
  attributes?: { name: string }[];
}

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as { modules: { declarations?: Declaration[] }[] };
const declarations = modules.flatMap(({ declarations: some = [] }) => some);
const classOf = (widget: string): string => widget.replace(/(^|-)([a-z])/g, (_all, _hyphen, letter: string) => letter.toUpperCase());
/** Shown by the page, or set by its author's tools, not by an editor. */
const NOT_SETTINGS = new Set(['check', 'state', 'lang', 'dir']);

describe('the fields of the builder', () => {
  for (const widget of WIDGETS) {
    const attributes = fieldsOf(widget).flatMap(({ path }) => (path.startsWith('attributes.') ? [path.slice(11)] : []));

    it(`are all attributes of ${widget}, and no others`, () => {
      const found = declarations.find(({ name }) => name === classOf(widget))?.attributes?.map(({ name }) => name) ?? [];
      assert.ok(found.length > 5, 'the manifest should list them');
      assert.deepEqual(attributes.toSorted(), found.filter((name) => !NOT_SETTINGS.has(name)).toSorted());
    });

    it(`of ${widget} are explained in German and English`, () => {
      for (const { path, de, en, choices } of fieldsOf(widget)) {
        for (const text of [...de, ...en]) assert.ok(text.trim(), path);
        assert.notEqual(de[1], en[1], path);
        for (const pair of Object.values(choices ?? {})) assert.equal(pair.length, 2, path);
      }
    });
  }

  it('of a story begin with the feed', () => assert.equal(fieldsOf('story-teaser')[0]?.path, 'attributes.src'));

  it('are shown as their schemas say', () => {
    const kinds = Object.fromEntries(WIDGETS.flatMap(fieldsOf).map(({ path, kind }) => [path, kind]));
    for (const [path, kind] of [
      ['attributes.action', 'address'],
      ['attributes.provider', 'choice'],
      ['attributes.qr', 'flag'],
      ['attributes.verified', 'day'],
      ['attributes.publisher', 'text'],
      ['attributes.frequency', 'own'],
      ['attributes.response-time', 'own'],
      ['attributes.fields', 'several'],
      ['content', 'long'],
      ['content.image.width', 'number'],
    ] as const)
      assert.equal(kinds[path], kind, path);
  });
});

describe('what else an embed code has', () => {
  for (const [what, code, fields, consents] of [
    [
      'Brevo: names, and a box for consent',
      '<form><input type="text" id="VORNAME" name="VORNAME"><input name="NACHNAME"><input type="checkbox" id="OPT_IN" name="OPT_IN" value="1"></form>',
      ['first-name', 'last-name'],
      ['OPT_IN'],
    ],
    [
      'Mailchimp: an organisation by its label, and a field that has to stay empty',
      '<label for="m6">Firma</label><input type="text" name="MMERGE6" id="m6"><input type="text" name="b_1a_2b" placeholder="Vorname">',
      ['organisation'],
      [],
    ],
    ['an address alone', '<input type="email" name="EMAIL"><input type="hidden" name="FNAME" value="x">', [], []],
    ['a box for anything else', '<input type="checkbox" name="group[1]">', [], []],
  ] as const)
    it(`is read: ${what}`, () => assert.deepEqual(readQuestions(code), { fields, consents }));

  it('is in the words of the attribute, which has names for them', () => {
    const state = { widget: 'newsletter-form', ui: 'de' } as const;
    assert.equal(choiceOf('attributes.fields', 'first-name', state), 'Vorname');
    assert.ok(readDraft('newsletter-form', { ...sampleValues('newsletter-form'), 'attributes.fields': 'first-name organisation' }).embed);
  });
});

describe('the page where people sign up without the form', () => {
  for (const [action, provider, page] of [
    ['https://a.example/n', undefined, 'https://a.example/n'],
    ['https://a.us1.list-manage.com/subscribe/post?u=1&id=2', undefined, 'https://a.us1.list-manage.com/subscribe?u=1&id=2'],
    ['https://a.example/members/api/send-magic-link/', undefined, 'https://a.example/#/portal/signup'],
    ['https://a.example/api/public/subscription', undefined, 'https://a.example/subscription/form'],
    ['https://a.example/form/submit?formId=3', undefined, 'https://a.example/form/3'],
    ['https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/a-b', undefined, ''],
    ['https://assets.mailerlite.com/jsonp/1/forms/2/subscribe', undefined, ''],
    ['https://app.kit.com/forms/1/subscriptions', undefined, ''],
  ] as const) {
    it(`is ${page || 'to be asked for'} of ${action}`, () => assert.equal(signUpPage({ action, provider }), page));
  }

  it('is demanded where it cannot be known, of an element', () => {
    const action = 'https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/a-b';
    const state = { ...newState('de'), values: { ...sampleValues('newsletter-form'), 'attributes.action': action } };
    const around = { ownBase: 'https://iq.example/1/', hashes: undefined, heights: undefined };
    assert.deepEqual([...makeModel(state, around).mistakes], [['link', 'page']]);
    assert.ok(makeModel({ ...state, cms: 'moodle' }, around).product);
    const { product } = makeModel({ ...state, link: 'https://a.example/form' }, around);
    assert.ok(product?.snippet.includes('<a href="https://a.example/form">'));
  });
});

describe('what was filled in', () => {
  for (const [path, value, mistake] of [
    ['attributes.action', 'javascript:alert(1)', 'address'],
    ['attributes.action', '/newsletter', 'address'],
    ['attributes.privacy-url', '', 'missing'],
    ['attributes.publisher', '   ', 'missing'],
    ['attributes.provider', 'mail', 'other'],
    ['attributes.fields', 'phone', 'other'],
    ['id', 'Mein Newsletter', 'name'],
    ['title', '', 'missing'],
  ] as const) {
    it(`is refused at its field: ${path} = ${value}`, () => {
      const { embed, mistakes } = readDraft('newsletter-form', { ...sampleValues('newsletter-form'), [path]: value });
      assert.equal(embed, undefined);
      assert.deepEqual([...mistakes], [[path, mistake]]);
    });
  }

  it('of a story may have no picture, and a picture no text', () => {
    const values = sampleValues('story-teaser');
    assert.deepEqual(readDraft('story-teaser', values).embed?.content, {
      href: 'https://iq-brandenburg.example/geschichten/leer',
      title: values['content.title'],
      text: values['content.text'],
      image: { src: 'https://iq-brandenburg.example/bilder/leer.jpg', alt: '', width: 1170, height: 780 },
    });
    const without = readDraft('story-teaser', { ...values, 'content.image.src': '' }).embed?.content;
    assert.ok(typeof without === 'object' && !without.image);
    assert.deepEqual(
      [...readDraft('story-teaser', { ...values, 'content.image.width': 'breit', 'attributes.date': '1.10.2026' }).mistakes],
      [
        ['attributes.date', 'day'],
        ['content.image.width', 'number'],
      ],
    );
  });

  it('of a feed takes the place of the example’s story, and nothing of one’s own', () => {
    const sample = sampleValues('story-teaser');
    const values = exchangeStory({ ...sample, 'attributes.src': 'https://a.example/feed', 'attributes.kicker': 'Leer' });
    assert.deepEqual(readDraft('story-teaser', values).embed, {
      widget: 'story-teaser',
      title: sample['title'],
      id: sample['id'],
      lang: 'de',
      attributes: { src: 'https://a.example/feed', kicker: 'Leer' },
    });
    assert.deepEqual(exchangeStory({ ...values, 'attributes.src': '' }), { ...sample, 'attributes.src': '', 'attributes.kicker': 'Leer' });
    const own = { ...values, 'attributes.src': '', 'content.title': 'Leer' };
    assert.equal(exchangeStory(own), own);
  });

  it('has flags without value', () => {
    const { embed } = readDraft('contact-card', { ...sampleValues('contact-card'), 'attributes.qr': 'on' });
    assert.equal(embed?.attributes['qr'], '');
  });
});
