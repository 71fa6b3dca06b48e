import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDraft } from '../../src/builder/draft.ts';

/* The builder shows a mistake at its field: what has to be there must be a field of the form. */

describe('an embed of which nothing can be drawn', () => {
  const named = { id: 'brandenburg', title: 'Brandenburg' };
  for (const [widget, values, missing] of [
    ['story-teaser', {}, ['content.title', 'content.href']],
    ['story-teaser', { 'content.title': 'Leer' }, ['content.href']],
    ['story-teaser', { 'attributes.src': 'https://iq.example/feed.json' }, []],
    ['contact-card', {}, ['content']],
    ['contact-card', { 'attributes.phone': '0331 813686' }, ['content']],
    ['contact-card', { 'attributes.family-name': 'Blank' }, []],
    ['contact-card', { content: 'Viktoria Blank' }, []],
    ['newsletter-form', {}, ['attributes.action', 'attributes.publisher', 'attributes.privacy-url']],
    ['funding-notice', {}, []],
  ] as const)
    it(`${widget} of ${JSON.stringify(values)} lacks ${missing.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(
        [...readDraft(widget, { ...named, ...values }).mistakes],
        missing.map((path) => [path, 'missing']),
      ));
});
