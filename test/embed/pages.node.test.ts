import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { embedIdOf, readData, readEmbed } from '../../src/embed/embed.ts';
import { heightMessages, readHeight } from '../../src/embed/frame-messages.ts';
import { providers } from '../../src/newsletter-form/providers/registry.ts';
import { contracts } from '../newsletter-form/contracts/index.ts';
import { FORM, form, run } from './command.ts';

const read = (out: string, file: string): string => readFileSync(join(out, 'e', file), 'utf8');
const unescape = (text: string): string => text.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
const attributeOf = (tag: string, name: string): string => unescape(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
const tagsOf = (page: string, name: string): string[] => page.match(new RegExp(`<${name}[ >][^>]*`, 'g')) ?? [];

describe('the command pages', () => {
  it('writes a deployment', () => {
    const { status, said, out } = run([form, { ...form, id: 'second' }], '--base', 'https://iq.example/w');
    assert.deepEqual([status, said], [0, 'https://iq.example/w/e/form.html\nhttps://iq.example/w/e/second.html\n']);
    assert.deepEqual(
      readdirSync(join(out, 'e')).sort(),
      ['form', 'second'].flatMap((id) => [`${id}.html`, `${id}.json`, `${id}.oembed.json`]),
    );
    for (const file of ['iq.js', 'newsletter-form.js', 'embeds.js', 'frame.js', 'sri.json', 'locales/ar.json'])
      assert.deepEqual(readFileSync(join(out, file)), readFileSync(`dist/cdn/${file}`), file);
    assert.deepEqual(readEmbed(JSON.parse(read(out, 'form.json'))), { widget: 'newsletter-form', attributes: FORM, content: undefined });
  });

  it('takes one embed without a list, as the builder gives it, and no base', () => {
    const { status, out } = run(form);
    assert.equal(status, 0);
    assert.doesNotMatch(read(out, 'form.html'), /canonical|og:url/);
    assert.match(read(out, 'form.html'), /type="application\/json\+oembed" href="form\.oembed\.json"/);
  });

  it('answers those who ask by oEmbed with a frame', () => {
    const { out } = run(form, '--base', 'https://iq.example/w/');
    const answer = JSON.parse(read(out, 'form.oembed.json')) as Record<string, string>;
    // oEmbed 1.0, section 2.3.4: these are required of a rich one.
    for (const name of ['version', 'type', 'html', 'width', 'height']) assert.ok(answer[name], name);
    assert.deepEqual([answer['version'], answer['type']], ['1.0', 'rich']);
    // WordPress takes styles of frames away, and leaves this.
    assert.match(answer['html']!, /<iframe [^>]* frameborder="0"/);
    assert.match(answer['html']!, /<iframe src="https:&#47;|<iframe src="https:\/\/iq\.example\/w\/e\/form\.html"/);
  });

  it('speaks the language of the embed', () => {
    const { out } = run({ ...form, lang: 'ar' });
    const page = read(out, 'form.html');
    assert.match(page, /<html lang="ar" dir="rtl">/);
    assert.match(page, /الاشتراك في النشرة الإخبارية/);
    assert.match(page, /<span lang="de" dir="ltr">/, 'a translated consent has the German one beside it');
  });

  it('allows its own scripts and the server of the form, nothing else', () => {
    const { out } = run(form);
    const policy = attributeOf(
      tagsOf(read(out, 'form.html'), 'meta').find((tag) => tag.includes('Content-Security-Policy'))!,
      'content',
    );
    assert.match(
      policy,
      /^default-src 'none'; script-src 'self'; style-src 'sha256-[\w+/=]+'; connect-src 'self' https:\/\/news\.iq\.example; /,
    );
    assert.match(policy, /form-action https:\/\/news\.iq\.example; base-uri 'none'; require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe|\*|data:/);
  });
});

describe('a page', () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&amp;\u0001`;
  it('keeps texts of editors texts', () => {
    const texts = { ...FORM, publisher: HOSTILE, heading: HOSTILE, description: HOSTILE, topics: `a=${HOSTILE}` };
    const { status, out } = run(
      [
        { ...form, title: HOSTILE, attributes: texts },
        { id: 'card', widget: 'contact-card', title: HOSTILE, attributes: { name: HOSTILE }, content: HOSTILE },
        {
          id: 'story',
          widget: 'story-teaser',
          title: HOSTILE,
          content: { href: 'https://iq.example/', title: HOSTILE, text: HOSTILE, quote: HOSTILE },
        },
        { id: 'notice', widget: 'funding-notice', title: HOSTILE, attributes: { 'project-name': HOSTILE }, content: HOSTILE },
      ],
      '--base',
      'https://iq.example/',
    );
    assert.equal(status, 0);
    for (const file of readdirSync(join(out, 'e')).filter((name) => name.endsWith('.html'))) {
      const page = read(out, file);
      assert.deepEqual(
        tagsOf(page, 'script'),
        tagsOf(page, 'script').filter((tag) => tag.startsWith('<script defer src="../')),
        file,
      );
      assert.ok(!page.includes('<img src=x'), file);
    }
    const { html } = JSON.parse(read(out, 'form.oembed.json')) as { html: string };
    assert.equal(html.match(/<(?!\/?(?:blockquote|a|iframe)\b)/g), null);
  });

  for (const { provider: name, attributes, tab, request } of contracts) {
    const { steps } = providers.get(name)!;
    it(`${name}: its plain form sends what the system takes`, () => {
      const { fieldMap, ...others } = attributes as Record<string, string>;
      const { status, said, warned, out } = run({
        ...form,
        attributes: { ...FORM, ...others, provider: name, ...(fieldMap && { 'field-map': fieldMap }) },
      });
      assert.equal(status, 0, said);
      const page = read(out, 'form.html').split('class="plain"')[1]!;
      if (name === 'hubspot') {
        assert.match(warned, /^! form: hubspot takes sign-ups by script only/);
        assert.deepEqual(
          tagsOf(page, 'a').map((tag) => attributeOf(tag, 'href')),
          [FORM['privacy-url']],
          'no link to what is for programs',
        );
        return;
      }
      assert.equal(warned, '');
      if (!steps.includes('tab') || !/<form/.test(page)) {
        assert.match(page, /<a href="https?:/, 'a link to the page of the system');
        return;
      }
      const target = attributeOf(tagsOf(page, 'form')[0]!, 'action');
      assert.equal(target, tab?.url ?? request.url);
      const inputs = tagsOf(page, 'input').map(
        (tag) => [attributeOf(tag, 'name'), attributeOf(tag, 'type'), attributeOf(tag, 'value')] as const,
      );
      const wanted = tab?.form ?? request.form ?? [];
      const emails = inputs.filter(([, type]) => type === 'email').map(([field]) => field);
      if (wanted.length > 0)
        assert.deepEqual(
          emails,
          wanted.filter(([, value]) => value === 'vb+iq@example.org').map(([field]) => field),
        );
      else assert.deepEqual(emails, ['email']);
      for (const [field, , value] of inputs.filter(([, type]) => type === 'hidden'))
        assert.ok(wanted.length === 0 || wanted.some(([other]) => other === field), `${field}=${value}`);
    });
  }
});

describe('embedIdOf', () => {
  const BASE = 'https://iq.example/w/';
  for (const [address, id] of [
    ['https://iq.example/w/e/brandenburg.html', 'brandenburg'],
    ['https://iq.example/w/e/brandenburg.html?utm_source=x#top', 'brandenburg'],
    ['https://iq.example/w/e/b.html', 'b'],
    ['https://iq.example/w/e/.html', undefined],
    ['https://iq.example/w/e/Brandenburg.html', undefined],
    ['https://iq.example/w/e/-b.html', undefined],
    ['https://iq.example/w/e/a/b.html', undefined],
    ['https://iq.example/w/e/..%2fb.html', undefined],
    ['https://iq.example/e/brandenburg.html', undefined],
    ['http://iq.example/w/e/brandenburg.html', undefined],
    ['https://iq.example.thief.example/w/e/brandenburg.html', undefined],
    [`https://iq.example/w/e/${'a'.repeat(64)}.html`, undefined],
    ['https://iq.example/w/e/brandenburg.json', undefined],
    ['', undefined],
  ] as const)
    it(`${address} -> ${id}`, () => assert.equal(embedIdOf(address, BASE), id));
});

describe('readEmbed takes what the command writes, and nothing else', () => {
  for (const [json, isGood] of [
    [{ widget: 'funding-notice', attributes: {} }, true],
    [{ widget: 'contact-card', attributes: { name: 'Viktoria Blank' }, content: 'Tel.: 0331/81 36 86' }, true],
    [{ widget: 'story-teaser', attributes: {}, content: { href: 'https://iq.example/', title: 'Leer' } }, true],
    [{ widget: 'script', attributes: {} }, false],
    [{ widget: '__proto__', attributes: {} }, false],
    [{ widget: 'contact-card', attributes: null }, false],
    [{ widget: 'contact-card', attributes: { name: 7 } }, false],
    [{ widget: 'contact-card', attributes: {}, content: { href: 'x', title: 'y' } }, false],
    [{ widget: 'story-teaser', attributes: {}, content: { title: 'Leer' } }, false],
    [{ widget: 'story-teaser', attributes: {}, content: null }, false],
    [null, false],
    ['<html>', false],
    [[], false],
  ] as const)
    it(`${JSON.stringify(json)} -> ${isGood}`, () => assert.equal(readEmbed(json) !== undefined, isGood));
});

describe('readData', () => {
  const PAGE = 'https://partner.example/a/';
  const ALLOWED = ['https://partner.example', 'https://lists.example/', 'https://news.example/newsletter'];
  for (const [action, isAllowed] of [
    ['/newsletter', true],
    ['newsletter', true],
    ['https://lists.example/any', true],
    ['https://news.example/newsletter', true],
    ['“https://news.example/newsletter”', true],
    ['https://news.example/newsletter/more', false],
    ['https://news.example/', false],
    ['http://lists.example/any', false],
    ['https://lists.example.thief.example/', false],
    ['https://lists.example@thief.example/', false],
    ['//thief.example/', false],
    ['\\\\thief.example', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://', false],
  ] as const)
    it(`${action}: ${isAllowed ? 'allowed' : 'refused'}`, () =>
      assert.equal('refused' in readData({ iq: 'newsletter-form', action }, PAGE, ALLOWED), !isAllowed));

  it('writes names as in HTML', () =>
    assert.deepEqual(readData({ iq: 'newsletter-form', privacyUrl: 'p', newsletterLang: 'de' }, PAGE, ALLOWED), {
      widget: 'newsletter-form',
      attributes: { 'privacy-url': 'p', 'newsletter-lang': 'de' },
    }));
});

describe('frames', () => {
  it('tell WordPress only with its secret, and within its bounds', () => {
    assert.equal(heightMessages(300, '').length, 2);
    for (const [height, value] of [
      [10, 200],
      [640.2, 641],
      [5000, 1000],
    ] as const)
      assert.deepEqual(heightMessages(height, '#?secret=aB3')[2], { message: 'height', value, secret: 'aB3' });
  });

  for (const [message, height] of [
    [{ type: 'iq-height', height: 640.2 }, 641],
    [{ type: 'iq-height', height: 1e9 }, 3000],
    [{ type: 'iq-height', height: -5 }, 80],
    [{ type: 'iq-height', height: NaN }, undefined],
    [{ type: 'iq-height', height: Infinity }, undefined],
    [{ type: 'iq-height', height: '640' }, undefined],
    [{ type: 'other', height: 640 }, undefined],
    ['iq-height', undefined],
    [null, undefined],
  ] as const)
    it(`${JSON.stringify(message)} -> ${height}`, () => assert.equal(readHeight(message), height));
});
