import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import '../src/index.ts';
import { directionOf } from '../src/shared/language.ts';
import { NewsletterForm } from '../src/newsletter-form/newsletter-form.element.ts';
import { engine, expect, fixture, input, newId, part, stateOf, textOf, waitUntil } from './helpers.ts';
import { WIDGETS } from './widgets.ts';

/** Where Tab stops in each widget, in order, by the words that stand there. */
const STOPS: Readonly<Record<string, readonly string[]>> = {
  'newsletter form': [
    'E-Mail-Adresse',
    'Vorname (freiwillig)',
    'Nachname (freiwillig)',
    'Organisation (freiwillig)',
    'Arbeit und Anerkennung',
    'Geschichten',
    'Ich bin einverstanden',
    'Datenschutz',
    'Eine Ausgabe ansehen',
    'Newsletter abonnieren',
  ],
  'contact card': [
    '0331 813686',
    'Kopieren',
    'kooperationsverbund@bdv-lv-brandenburg.de',
    'Kopieren',
    'Kopieren',
    'Karte bei OpenStreetMap',
    'Kontakt speichern',
    'QR-Code',
  ],
  'story teaser': ['Mit Mut und Know-how zur Selbstständigkeit'],
  'funding notice': ['Europäischer Sozialfonds Plus', 'Europäische Union', 'Förderprogramm IQ – Integration durch Qualifizierung'],
};

/** What has the focus, through all shadow trees. */
function focused(): HTMLElement {
  let element = document.activeElement as HTMLElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
  return element;
}

function wordsOf(element: HTMLElement): string {
  const [label] = (element as HTMLInputElement).labels ?? [];
  return (label ?? element).textContent.replace(/\s+/g, ' ').trim();
}

/** What is wrong with how the focus shows; nothing where it can be seen. */
function focusFault(element: HTMLElement): string | undefined {
  // The whole card is a teaser's link.
  const styles = [getComputedStyle(element), getComputedStyle(element, '::after')];
  if (!styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)) return 'has no outline';
  const { left, top, width, height } = element.getBoundingClientRect();
  let hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
  while (hit?.shadowRoot && hit !== element) {
    const inner = hit.shadowRoot.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
    if (!inner || inner === hit) break;
    hit = inner;
  }
  const isOwn = hit && (element.contains(hit) || hit.contains(element));
  return isOwn ? undefined : `is hidden by ${hit?.localName ?? 'nothing'}`;
}

/** A page with something before and after the widget. */
async function place(template: TemplateResult, language: string): Promise<{ first: HTMLElement; last: HTMLElement; widget: HTMLElement }> {
  const page = await fixture<HTMLElement>(
    html`<main lang=${language} dir=${directionOf(language)}><button>weit davor</button><button>davor</button><div>${template}</div><button>danach</button></main>`,
  );
  const widget = page.querySelector<HTMLElement>('div > *')!;
  await waitUntil(() => widget.shadowRoot!.querySelector<HTMLElement>('.full')?.lang === language);
  if (widget.localName === 'iq-contact-card') await waitUntil(() => widget.shadowRoot!.querySelector('table'), 'the hours should come');
  const [, first, last] = page.querySelectorAll<HTMLElement>('main > button');
  return { first: first!, last: last!, widget };
}

/** Focuses something before the widget with the keyboard: what a script focuses, WebKit shows otherwise. */
async function start(from: HTMLElement): Promise<void> {
  (from.previousElementSibling as HTMLElement).focus();
  await sendKeys({ press: 'Tab' });
  expect(focused() === from).to.equal(true);
}

/** Presses Tab until the focus is at the end; gives where it was in between. */
async function walk(to: HTMLElement): Promise<HTMLElement[]> {
  const stops: HTMLElement[] = [];
  for (let presses = 0; presses < 30; presses++) {
    await sendKeys({ press: 'Tab' });
    const element = focused();
    if (element === to) return stops;
    stops.push(element);
  }
  throw new Error(`Tab does not leave: ${stops.map(wordsOf).join(', ')}`);
}

/** Where an element is on the page, however that is scrolled. */
function placeOf(element: HTMLElement): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return new DOMRect(x + scrollX, y + scrollY, width, height);
}

/** Whether one place is read after another. */
function isAfter(one: DOMRect, other: DOMRect, direction: string): boolean {
  if (other.top >= one.bottom - 4) return true;
  return direction === 'rtl' ? other.right <= one.left + 4 : other.left >= one.right - 4;
}

for (const [name, template] of Object.entries(WIDGETS)) {
  describe(`with the keyboard through the ${name}`, () => {
    it('Tab stops at everything there is to do, shows where, and leaves; Shift+Tab comes back', async () => {
      const { first, last } = await place(template, 'de');
      await start(first);
      const stops = await walk(last);
      expect(stops.map((element, at) => wordsOf(element).slice(0, STOPS[name]![at]?.length))).to.deep.equal(STOPS[name]);
      // The driver of WebKit holds no key down.
      if (engine === 'webkit') return;
      await sendKeys({ down: 'Shift' });
      const back = await walk(first);
      await sendKeys({ up: 'Shift' });
      expect(back.map(wordsOf)).to.deep.equal(stops.map(wordsOf).toReversed());
    });

    for (const language of ['de', 'ar']) {
      it(`the focus goes as one reads, and can be seen at every stop (${language})`, async () => {
        const { first, last } = await place(template, language);
        const boxes: DOMRect[] = [];
        await start(first);
        for (const words of STOPS[name]!) {
          await sendKeys({ press: 'Tab' });
          // WebKit's window is not always in front here, and then shows no focus.
          expect(focusFault(focused()), words).to.equal(undefined);
          expect(wordsOf(focused())).to.not.equal('davor');
          boxes.push(placeOf(focused()));
        }
        boxes.forEach((box, at) => {
          if (at > 0) expect(isAfter(boxes[at - 1]!, box, directionOf(language)), STOPS[name]![at]).to.equal(true);
        });
        await sendKeys({ press: 'Tab' });
        expect(focused() === last).to.equal(true);
      });
    }
  });
}

describe('what keys do', () => {
  it('in the form: typing, ticking, an error that takes the focus, sending, and the result', async () => {
    const { first, widget } = await place(
      html`<iq-newsletter-form action="/faults/accepted/${newId()}" publisher="IQ" privacy-url="/p" consent="checkbox"></iq-newsletter-form>`,
      'de',
    );
    if (!(widget instanceof NewsletterForm)) throw new Error('no form');
    const form = widget;
    await start(first);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await stateOf(form, 'error');
    expect(focused() === input(form, 'email'), 'the first wrong field has the focus').to.equal(true);
    await sendKeys({ type: 'vb@iq.example' });
    await sendKeys({ press: 'Tab' });
    expect(focused() === input(form, 'consent')).to.equal(true);
    await sendKeys({ press: ' ' });
    expect(input(form, 'consent').checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await stateOf(form, 'success');
    expect(focused() === part(form, 'status'), 'the result has the focus').to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused().localName, 'and the ways on come next').to.match(/^(a|button)$/);
  });

  it('on the card: the QR code opens with Space, and says so', async () => {
    const { widget } = await place(WIDGETS['contact card']!, 'de');
    const button = [...widget.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.includes('QR'))!;
    button.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => widget.shadowRoot!.querySelector('svg[role=img], [role=img], canvas, svg'), 'the code should come');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(widget)).to.include('QR');
    expect(focused() === button, 'the focus stays').to.equal(true);
  });

  it('in the fallback of a teaser: its link shows the focus too', async () => {
    const { first, widget } = await place(
      html`<iq-story-teaser src="/faults/never/${newId()}"><a href="/alle">Alle Geschichten</a></iq-story-teaser>`,
      'de',
    );
    await start(first);
    await sendKeys({ press: 'Tab' });
    expect(focused() === widget.querySelector('a')).to.equal(true);
    expect(getComputedStyle(focused()).outlineStyle).to.not.equal('none');
  });
});
