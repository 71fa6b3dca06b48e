import { html } from 'lit';
import { ContactCard } from '../../src/contact-card/contact-card.element.ts';
import '../../src/contact-card/index.ts';
import { BAD, WRONG_TYPES } from '../bad-values.ts';
import { expect, fixture, textOf, waitUntil } from '../helpers.ts';

/** What a contact adds to the ways in which values go wrong. */
const VALUES: Record<string, string> = {
  ...BAD,
  'control characters': 'A\0\u0007\u001b[31m\r\nTEL:+491\u2028B',
  'an override of direction and back': '\u2066\u202dABC\u202c\u2069',
  'a data address': 'data:text/html,<script>window.pwned=1</script>',
  'only marks': '\u0301\u200d\u200b',
};

const attributes = [...ContactCard.elementProperties].flatMap(([name, { attribute, state }]) =>
  state ? [] : [{ name, attribute: typeof attribute === 'string' ? attribute : (name as string) }],
);

/** Everything that a link or an image of a card may point to. */
const SAFE = /^(https?|mailto|tel|blob):/;

/** Puts cards on a page, so far down that no photo is asked for, and waits until all stand. */
async function stand(cards: readonly ContactCard[]): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div lang="de" style="padding-block-start: 9000px"></div>`);
  place.append(...cards);
  await waitUntil(() => cards.every((card) => card.shadowRoot?.querySelector('.full')), 'all cards should stand');
  return place;
}

function expectHarmless(card: ContactCard, about: string): void {
  expect(textOf(card), about).to.not.match(/undefined|\[object|NaN|Invalid Date/);
  for (const link of card.shadowRoot!.querySelectorAll('a')) expect(link.href, about).to.match(SAFE);
  for (const image of card.shadowRoot!.querySelectorAll('img')) expect(image.src, about).to.match(/^https?:/);
  expect(card.shadowRoot!.querySelector('script, [onerror]'), about).to.equal(null);
}

describe('a wrong value in a contact never throws or harms', function () {
  this.timeout(20_000);
  const faults: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): unknown =>
    faults.push('message' in event ? event.message : String(event.reason));

  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  it('there are attributes to try', () =>
    expect(attributes.map(({ attribute }) => attribute)).to.include.members(['phone', 'hours', 'vcard-href', 'json-ld', 'heading-level']));

  for (const { name, attribute } of attributes) {
    it(attribute, async () => {
      const typed = Object.values(VALUES).map((value) => {
        const card = document.createElement('iq-contact-card');
        Object.assign(card, { name: 'Viktoria Blank', organisation: 'BdV e.V.', jsonLd: true, qr: true });
        card.setAttribute(attribute, value);
        return card;
      });
      const set = WRONG_TYPES.map((value) =>
        Object.assign(document.createElement('iq-contact-card'), { name: 'Viktoria Blank', organisation: 'BdV e.V.', [name]: value }),
      );
      const place = await stand([...typed, ...set]);
      typed.forEach((card, index) => expectHarmless(card, Object.keys(VALUES)[index]!));
      set.forEach((card, index) => expectHarmless(card, typeof WRONG_TYPES[index]));
      for (const script of document.head.querySelectorAll('[type="application/ld+json"]')) expect(script.textContent).to.not.contain('<');
      place.remove();
      expect(faults).to.deep.equal([]);
      expect('pwned' in window).to.equal(false);
    });
  }

  it('in pasted text', async () => {
    const cards = Object.values(VALUES).map((value) => {
      const card = document.createElement('iq-contact-card');
      card.textContent = `BdV e.V.\nTel.: ${value}\nE-Mail: ${value}\nSprechzeiten: ${value}\nInternet: ${value}\n${value}`;
      return card;
    });
    const place = await stand(cards);
    cards.forEach((card, index) => expectHarmless(card, Object.keys(VALUES)[index]!));
    place.remove();
    expect(faults).to.deep.equal([]);
  });
});
