import { html, type TemplateResult } from 'lit';
import '../../src/contact-card/index.ts';
import type { ContactCard } from '../../src/contact-card/contact-card.element.ts';
import { fixture, waitUntil } from '../helpers.ts';

/** Puts a card on the page at a time of its own and waits until it stands. */
export async function cardAt(time: string | (() => number), attributes: Record<string, string>, lang = 'de'): Promise<ContactCard> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></div>`);
  const card = document.createElement('iq-contact-card');
  card.now = typeof time === 'string' ? () => Date.parse(time) : time;
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  place.append(card);
  await waitUntil(() => card.shadowRoot?.querySelector<HTMLElement>('.full')?.lang === lang, 'the card should stand');
  return card;
}

/** Puts a card from a template on the page and waits until it stands. */
export async function cardFixture(template: TemplateResult): Promise<ContactCard> {
  const card = await fixture<ContactCard>(template);
  await waitUntil(() => card.shadowRoot?.querySelector('.full'), 'the card should stand');
  return card;
}

/** The row with this label. */
export function row(card: ContactCard, label: string): HTMLElement {
  const found = [...card.shadowRoot!.querySelectorAll<HTMLElement>('[part=item]')].find(
    (item) => item.querySelector('dt')!.textContent === label,
  );
  if (!found) throw new Error(`no row "${label}"`);
  return found;
}

/** The visible text of an element, with single blanks. */
export const visibleText = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();

/** The links of a card. */
export const linksOf = (card: ContactCard): HTMLAnchorElement[] => [...card.shadowRoot!.querySelectorAll('a')];
