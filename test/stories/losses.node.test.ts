import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLosses } from '../../.storybook/snippet-panel/losses.ts';
import { findNotes } from '../../.storybook/snippet-panel/notes.ts';
import { panelTexts } from '../../.storybook/snippet-panel/texts.ts';
import { element, type PlainNode } from '../../src/builder/plain-node.ts';
import type { Embed, StoryContent, WidgetName } from '../../src/embed/embed.ts';

const embed = (widget: WidgetName, content?: Embed['content'], attributes: Embed['attributes'] = {}): Embed => ({
  widget,
  id: 'one',
  title: 'One',
  lang: 'de',
  attributes,
  content,
});

const STORY: StoryContent = { href: '/leer', title: 'Mut', text: 'Weite Wege', image: { src: 'leer.jpg', alt: '', width: 12, height: 8 } };
const link = element('a', { href: '/leer' }, ['Mut']);
const image = element('img', { src: 'leer.jpg', alt: '', width: '12', height: '8' });
const logo = element('img', { alt: 'BdV' });

describe('what an entry cannot carry', () => {
  for (const [name, one, nodes, lost] of [
    ['nothing of a story that it has', embed('story-teaser', STORY), [image, '  ', link, element('p', {}, ['Weite', ' Wege'])], []],
    ['nothing of a second link to the story', embed('story-teaser', STORY), [link, element('a', { href: '/leer' }, ['Weiterlesen'])], []],
    ['another link', embed('story-teaser', STORY), [link, element('a', { href: '/alle' }, ['Alle'])], ['other: <a href="/alle">Alle</a>']],
    ['a text beside it', embed('story-teaser', STORY), [link, 'Foto'], ['other: Foto']],
    [
      'a second picture, also in the link',
      embed('story-teaser', STORY),
      [element('a', { href: '/leer' }, [image, logo])],
      ['other: <img alt="BdV">'],
    ],
    ['the language of a text', embed('story-teaser', STORY), [element('p', { lang: 'de' }, ['Weite Wege'])], ['other: lang="de"']],
    [
      'the sizes of a picture',
      embed('story-teaser', STORY),
      [
        element('picture', {}, [
          element('source', { srcset: 'a.avif' }),
          element('img', { src: 'leer.jpg', srcset: 'b.jpg 2x', width: '12' }),
        ]),
      ],
      ['other: <source srcset="a.avif"></source>', 'other: srcset="b.jpg 2x"', 'size: <img src="leer.jpg" srcset="b.jpg 2x" width="12">'],
    ],
    [
      'a picture of a card, not its mail',
      embed('contact-card', 'Blank\nb@iq.example'),
      [element('p', {}, ['Blank']), element('a', { href: 'mailto:b@iq.example' }, ['b@iq.example']), logo],
      ['other: <img alt="BdV">'],
    ],
    [
      'the slots of a notice',
      embed('funding-notice', 'Wortlaut'),
      [element('p', {}, ['Wortlaut']), element('div', {}, [element('p', { slot: 'project' }, ['Ziele'])])],
      ['project: <div><p slot="project">Ziele</p></div>'],
    ],
    ['a picture of a notice, which is a logo', embed('funding-notice'), [element('p', {}, [logo])], ['logo: <p><img alt="BdV"></p>']],
    ['nothing of a form, whose page has one', embed('newsletter-form'), [link], []],
  ] as [string, Embed, PlainNode[], string[]][])
    it(name, () =>
      assert.deepEqual(
        findLosses(one, nodes).map(({ kind, html }) => `${kind}: ${html}`),
        lost,
      ),
    );
});

describe('what the editor of a notice is told', () => {
  const project = { 'project-name': 'KoBInt' };
  for (const [name, one, isFilled, codes] of [
    ['nothing of the programme’s sentence', embed('funding-notice', undefined, project), false, []],
    ['that own wording takes its place', embed('funding-notice', 'Wortlaut', project), true, ['wording']],
    ['that the code holds it, and settings do not count', embed('funding-notice', undefined, project), true, ['filled']],
    ['nothing where there are none', embed('funding-notice'), true, []],
    ['that the emblem is missing', embed('funding-notice', undefined, { emblem: 'none' }), false, ['emblem']],
  ] as const)
    it(name, () => assert.deepEqual(findNotes(one, isFilled), codes));

  it('in words of German and English', () => {
    for (const { loss, note } of Object.values(panelTexts))
      for (const text of [...Object.values(loss), ...Object.values(note)]) assert.match(text, /\w+\.$/);
  });
});
