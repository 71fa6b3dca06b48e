import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { card, content, folder, FORM, form, run, runIn, story } from './command.ts';

/* What the command `pages` says to those who write its list. */

describe('the command pages', () => {
  for (const [name, list, said] of [
    ['no JSON', '{', /embeds\.json:\n✖ It is no JSON: .+ missing/],
    ['an empty list', [], /✖ The list is empty\. Write at least one/],
    ['what is no embed', ['form'], /✖ embed 1: it is "form"\. Write fields in braces/],
    ['no id', { ...form, id: undefined }, /✖ embed 1: id is missing\. Write/],
    ['an id that leads elsewhere', { ...form, id: '../form' }, /id is "\.\.\/form"\. Use small letters, digits and hyphens/],
    ['the name of a widget as id', { ...form, id: 'contact-card' }, /id is "contact-card"\. This is the name of a widget/],
    ['two embeds of one id', [form, { ...story, content }, form], /✖ form \(embed 3\): id is "form"\. Embed 1 has the same id/],
    ['no title', { ...form, title: '' }, /✖ form \(embed 1\): title is ""\. Write some text\./],
    ['no widget', { ...form, widget: undefined }, /✖ form \(embed 1\): widget is missing\. Use one of: newsletter-form, contact-card/],
    ['an unknown widget', { ...form, widget: 'form' }, /widget is "form"\. Use one of: newsletter-form, contact-card/],
    ['an unknown language', { ...form, lang: 'xx' }, /✖ form \(embed 1\): lang is "xx"\. Use one of: de, .*\bar\b.*\buk\b/],
    [
      'an attribute that is none',
      { ...form, attributes: { ...FORM, onclick: 'alert(1)' } },
      /attributes\.onclick is "alert\(1\)"\. There is no such/,
    ],
    [
      'no action',
      { ...form, attributes: { ...FORM, action: undefined } },
      /attributes\.action is missing\. Write the whole address, with https/,
    ],
    ['no attributes', { ...form, attributes: undefined }, /attributes is missing\. Write fields in braces/],
    ['no publisher', { ...form, attributes: { ...FORM, publisher: undefined } }, /attributes\.publisher is missing\. Write a text/],
    [
      'a relative address',
      { ...form, attributes: { ...FORM, action: '/newsletter' } },
      /action is "\/newsletter"\. Write the whole address, with https/,
    ],
    [
      'a script as address',
      { ...form, attributes: { ...FORM, 'privacy-url': 'javascript:alert(1)' } },
      /privacy-url is "javascript:alert\(1\)"/,
    ],
    ['fields that there are not', { ...form, attributes: { ...FORM, fields: 'age' } }, /fields is "age"\. Use first-name/],
    ['an unknown choice', { ...form, attributes: { ...FORM, consent: 'none' } }, /consent is "none"\. Use one of: text, checkbox/],
    ['a switch with a value', { ...card, attributes: { name: 'Blank', qr: 'yes' } }, /qr is "yes"\. Write "" to switch it on/],
    ['no day', { ...story, content, attributes: { date: '1.10.2026' } }, /date is "1\.10\.2026"\. Write a day such as/],
    [
      'an empty story',
      story,
      /✖ story \(embed 1\): content\.title is missing\..+\n✖ story \(embed 1\): content\.href is missing\. .+attributes\.src/,
    ],
    ['a story without address', { ...story, content: { title: 'Leer' } }, /content\.href is missing\. Write the whole address/],
    ['a story without headline', { ...story, content: { ...content, title: '' } }, /content\.title is ""\. Write some text\./],
    [
      'a picture without size',
      { ...story, content: { ...content, image: { src: content.href, alt: '', height: 800 } } },
      /content\.image\.width is missing\. Write a/,
    ],
    [
      'a picture without width',
      { ...story, content: { ...content, image: { src: content.href, alt: '', width: 0, height: 800 } } },
      /content\.image\.width is 0\. Write a number above 0/,
    ],
    ['an empty card', { ...card, content: ' ' }, /✖ card \(embed 1\): content is " "\. Write the text of the card/],
    ['a card of nobody', { ...card, attributes: { phone: '0331 813686' } }, /✖ card \(embed 1\): content is missing\..+attributes\.name/],
    [
      'an address of an unknown system',
      { ...form, attributes: { ...FORM, action: 'https://x.list-manage.com/other' } },
      /✖ form: action="https:\/\/x\.list-manage\.com\/other": not usable\. Use: /,
    ],
  ] as const) {
    it(`refuses ${name}, says why, and writes nothing`, () => {
      const result = run(list);
      assert.equal(result.status, 1);
      assert.match(result.said, said);
      assert.match(result.said, /^Nothing was written, because of .*embeds\.json:\n✖ /);
      assert.doesNotMatch(result.said, /Invalid|expected|received|undefined/);
      assert.equal(existsSync(result.out), false);
    });
  }

  for (const [name, embed] of [
    ['a list of stories from a feed', { ...story, attributes: { src: 'https://iq.example/feed.json' } }],
    ['a card of attributes', { ...card, attributes: { organisation: 'BdV' } }],
    ['a card of text', { ...card, content: 'Viktoria Blank' }],
    ['a region of a language', { ...form, lang: 'en-GB' }],
  ] as const)
    it(`takes ${name}, without a word`, () => assert.deepEqual([run(embed).status, run(embed).warned], [0, '']));

  it('takes a list with a byte order mark', () => assert.equal(run(`\uFEFF${JSON.stringify([form])}`).status, 0));

  it('warns of addresses without TLS, and goes on', () => {
    const image = { src: 'http://iq.example/leer.jpg', alt: '', width: 3, height: 2 };
    const { status, warned } = run([
      { ...form, attributes: { ...FORM, action: 'http://news.iq.example/newsletter', 'privacy-url': 'http://iq.example/' } },
      { ...story, content: { title: 'Leer', href: 'http://iq.example/leer', image } },
    ]);
    assert.equal(status, 0);
    const lines = warned.trim().split('\n');
    assert.deepEqual(
      lines.map((line) => /^! (.+) begins with http:\/\/\. .+ Write https:/.exec(line)?.[1]),
      ['form: attributes.action', 'form: attributes.privacy-url', 'story: content.image.src'],
    );
  });

  it('keeps pages that the list no longer names, and says so', () => {
    const place = mkdtempSync(join(folder, 'site-'));
    assert.equal(runIn(place, [form, { ...form, id: 'old' }]).warned, '');
    const { status, warned, out } = runIn(place, form);
    assert.equal(status, 0);
    assert.match(
      warned,
      /^! old: no longer in the list, but still in .+site\/e\/.+ Delete old\.html, old\.json and old\.oembed\.json .+\n$/,
    );
    assert.ok(existsSync(join(out, 'e/old.html')));
  });

  it('says how it is used, and that a file is missing', () => {
    for (const [args, said] of [
      [[], /Usage/],
      [['pages', 'no-such.json'], /no file no-such\.json/],
      [['pages', 'package.json', '--base', 'iq.example'], /--base https/],
    ] as const) {
      const { status, stderr } = spawnSync('node', ['dist/cli.js', ...args], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stderr, said);
    }
  });
});
