import DOMPurify from 'dompurify';
import { expect } from '../helpers.ts';
import type { Embed } from '../../src/embed/embed.ts';
import { CMS, type CmsName, type SnippetForm } from '../../src/builder/cms.ts';
import { readHtml } from '../../src/builder/html-nodes.controller.ts';
import { snippetNodes, writeSnippet, type SnippetOptions } from '../../src/builder/snippet.ts';
import { judge, type Survival } from '../../src/builder/survival.ts';

const base = 'https://iq.example/1/';
const PAGE = `${base}e/bb.html`;
const FORM: Embed = {
  id: 'bb',
  widget: 'newsletter-form',
  title: 'Abonnieren',
  lang: 'de',
  attributes: { action: 'https://a.example/n', publisher: 'IQ Netzwerk', 'privacy-url': 'https://a.example/p', frequency: 'monthly' },
};
const NOTICE: Embed = { id: 'n', widget: 'funding-notice', title: 'Hinweis', lang: 'de', attributes: {} };

const optionsOf = (form: SnippetForm): SnippetOptions => ({
  form,
  base,
  hashes: { 'newsletter-form.js': 'sha384-A' },
  isInPageLanguage: true,
});

/** What becomes of a snippet when something alters it. */
function survive(form: SnippetForm, alter: (snippet: string) => string, embed = FORM): Survival {
  const options = optionsOf(form);
  return judge(form, snippetNodes(embed, options), readHtml(alter(writeSnippet(embed, options))));
}

const codes = ({ losses }: Survival): string[] => losses.map(({ code }) => code);

const encode = (html: string): string => html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** As filters that remove what they do not know, and leave what is in it. */
const without =
  (tags: RegExp) =>
  (html: string): string =>
    html.replace(/<script.*?<\/script>/g, '').replace(new RegExp(`</?(${tags.source})\\b[^>]*>`, 'g'), '');
const onlyLink = without(/iq-[a-z-]+|div|p|iframe/);

/** How the filters treat the forms, as in their code and as measured (research on what survives where). */
const FILTERS: [cms: CmsName, what: string, form: SnippetForm, alter: (html: string) => string, isAlive: boolean, codes: string[]][] = [
  ['wordpress', 'leaves all in its HTML block', 'element', (html) => html, true, []],
  ['wordpress', 'without the right removes elements and scripts', 'element', onlyLink, false, ['element', 'script']],
  [
    'wordpress',
    'makes paragraphs and typographic marks',
    'element',
    (html) => html.replace('><a', '><p><a').replace('/a>', '/a><br></p>').replace('"monthly"', '"“monthly”"'),
    true,
    ['quotes', 'breaks'],
  ],
  [
    'wordpress-limited',
    'embeds an address',
    'address',
    () => `<iframe class="wp-embedded-content" sandbox="allow-scripts" src="${PAGE}#?secret=x" width="600" height="338"></iframe>`,
    true,
    [],
  ],
  [
    'wordpress-limited',
    'leaves an address that it cannot embed',
    'address',
    () => `<p><a href="${PAGE}">${PAGE}</a></p>`,
    true,
    ['not-embedded'],
  ],
  ['wordpress-limited', 'removes the script of a link', 'link', (html) => html, true, []],
  ['typo3', 'shows elements of the text editor as text', 'element', encode, false, ['as-text', 'script-as-text']],
  [
    'typo3',
    'leaves the link in them',
    'element',
    (html) => html.replace(/<(\/?(?:iq|script)[^>]*)>/g, '&lt;$1&gt;'),
    false,
    ['as-text', 'script-as-text'],
  ],
  ['typo3-text', 'leaves links', 'link', (html) => html.replace('<a ', '<a class="external-link" '), true, []],
  ['drupal', 'leaves the element where it is allowed, not the script', 'element', without(/nothing/), false, ['script']],
  ['drupal-basic', 'removes div, and leaves its link alone', 'div', (html) => `<p>${onlyLink(html)}</p>`, true, ['div']],
  ['drupal-basic', 'leaves links', 'link', (html) => html, true, []],
  [
    'contao',
    'shows elements as text',
    'element',
    (html) => html.replaceAll('<', '&#60;').replaceAll('>', '&#62;'),
    false,
    ['as-text', 'script-as-text'],
  ],
  ['contao-html', 'leaves div with data attributes', 'div', (html) => html, true, []],
  ['contao-html', 'shows it as text in a text element', 'div', encode, false, ['as-text']],
  ['joomla', 'removes elements with a hyphen', 'element', onlyLink, false, ['element', 'script']],
  ['joomla-editor', 'leaves div with data attributes', 'div', (html) => html.replace('><a', '>\n<a'), true, []],
  [
    'joomla-editor',
    'loses them where the filter is stricter, in a sentence',
    'div',
    (html) => `<p>Mehr: ${onlyLink(html)}</p>`,
    true,
    ['div', 'not-alone'],
  ],
  ['plone', 'leaves frames', 'frame', (html) => html.replace(' loading="lazy"', ''), true, ['attributes']],
  ['plone', 'removes frames where the filter forbids them', 'frame', onlyLink, false, ['frame']],
  ['plone', 'has another page', 'frame', () => '<p>Hallo Welt</p>', false, ['nothing']],
  ['moodle', 'leaves links', 'link', (html) => html.replace('<p>', '<p dir="ltr">'), true, []],
  ['moodle', 'removes everything of a frame', 'frame', () => '<p></p>', false, ['frame']],
  ['other', 'takes the text for a guest’s', 'link', (html) => html.replace('<a ', '<a rel="nofollow ugc" '), true, ['untrusted']],
  ['other', 'removes the link too', 'link', () => '<p>Abonnieren</p>', false, ['link']],
  ['typo3-text', 'puts an address of its own', 'link', (html) => html.replace(/href="[^"]+"/, 'href="t3://page?uid=1"'), false, ['moved']],
  ['other', 'removes the paragraph', 'link', (html) => html.replace(/<\/?p>/g, ''), true, ['paragraph']],
  ['other', 'removes it beside other text', 'link', (html) => `Mehr: ${html.replace(/<\/?p>/g, '')}`, true, ['not-alone', 'paragraph']],
  ['wordpress', 'makes all marks typographic', 'element', (html) => html.replace(/"([^"]*)"/g, '”$1“'), false, ['curly']],
  ['other', 'puts a frame into a sandbox', 'frame', (html) => html.replace('<iframe', '<iframe sandbox=""'), true, ['sandbox']],
  [
    'html',
    'loses settings to a site builder',
    'element',
    (html) => html.replace(/ (action|frequency)="[^"]*"/g, ''),
    false,
    ['attributes', 'attributes'],
  ],
  ['html', 'has a setting changed', 'element', (html) => html.replace('monthly', 'weekly'), true, ['values']],
  ['html', 'loses the content to an editor', 'element', (html) => html.replace(/<a .*?<\/a>/, ''), true, ['content']],
  [
    'html',
    'has the script held back by a consent tool',
    'element',
    (html) => html.replace('type="module"', 'type="text/plain"'),
    false,
    ['script-held'],
  ],
  [
    'html',
    'has the script delayed by an optimiser',
    'element',
    (html) => html.replace(' src=', ' data-rocket-src='),
    false,
    ['script-held'],
  ],
  ['html', 'loses the type of the script', 'element', (html) => html.replace(' type="module"', ''), true, ['type']],
  [
    'html',
    'loses hash and marks',
    'element',
    (html) => html.replace(/ (integrity|data-[\w-]+)="[^"]*"/g, ''),
    true,
    ['integrity', 'marks'],
  ],
  [
    'html',
    'has a whole page around it, and the script for all widgets in its head',
    'element',
    (html) =>
      `<!doctype html><html><head><title>IQ</title><script type="module" src="/w/iq.js?v=2" integrity="x" data-cfasync="false" data-no-optimize="1" data-noptimize="1" data-no-minify="1" nowprocket></script></head><body><main><h1>IQ</h1>${without(/nothing/)(html)}</main></body></html>`,
    true,
    [],
  ],
];

describe('did it survive?', () => {
  for (const [cms, what, form, alter, isAlive, expected] of FILTERS) {
    it(`${cms} ${what} (${form})`, () => {
      const survival = survive(form, alter);
      expect(codes(survival)).to.deep.equal(expected);
      expect(survival.isAlive).to.equal(isAlive);
    });
  }

  it('asks for the script alone where only that is missing', () => {
    expect(survive('element', without(/nothing/)).needsScript).to.equal(true);
    expect(survive('element', onlyLink).needsScript).to.equal(false);
  });

  it('knows an element that was dropped because it was empty', () => {
    expect(codes(survive('element', () => '<p></p>', NOTICE))).to.deep.equal(['empty', 'script']);
  });

  it('says which settings are lost', () => {
    const { losses } = survive('element', (html) => html.replace(/ publisher="[^"]*"/, ''));
    expect(losses).to.deep.equal([{ code: 'attributes', weight: 'broken', about: 'publisher' }]);
  });

  for (const [form, expected, isAlive] of [
    ['element', ['element', 'script'], false],
    ['div', [], true],
    ['link', [], true],
    ['frame', ['frame'], false],
  ] as const) {
    it(`tells what a real filter, DOMPurify, leaves of the form ${form}`, () => {
      const survival = survive(form, (html) => DOMPurify.sanitize(html));
      expect(codes(survival)).to.deep.equal(expected);
      expect(survival.isAlive).to.equal(isAlive);
    });
  }

  it('runs and loads nothing of what was pasted', () => {
    const before = performance.getEntriesByType('resource').length;
    readHtml(`<script>window.ran = 1</script><img src="/faults/never/pasted" onerror="window.ran = 1"><svg onload="window.ran = 1"></svg>`);
    expect('ran' in window).to.equal(false);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('has something else to offer wherever a form does not survive', () => {
    for (const [cms, , form, , isAlive] of FILTERS) {
      if (!isAlive && cms !== 'other') expect(CMS[CMS[cms].next].form === form && CMS[cms].next === cms).to.equal(false);
    }
  });
});
