import { html } from 'lit';
import { expect, fixture, saveLayout, waitUntil } from '../helpers.ts';
import type { Box, Layouts } from '../run/compare-layouts.ts';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';

const WIDTHS = [320, 768, 1280];
const PARTS =
  '[part~=heading], [part~=label], [part~=input], [part~=help], [type=checkbox], .choice, .consent, [part~=link], [part~=button]';

/** The form alone on a page of a width, as a visitor's browser lays it out. */
async function formAt(width: number): Promise<{ form: NewsletterForm; view: Window }> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" src="/test/pages/layout.html" style="border: 0; width: ${width}px; height: 1400px"></iframe>`,
  );
  await waitUntil(
    () => frame.contentDocument?.querySelector('iq-newsletter-form')?.shadowRoot?.querySelector('form'),
    'the form should stand',
  );
  await frame.contentDocument!.fonts.ready;
  return { form: frame.contentDocument!.querySelector('iq-newsletter-form')!, view: frame.contentWindow! };
}

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

describe('the layout of the form', () => {
  const layouts: Layouts = {};

  for (const width of WIDTHS) {
    it(`at ${width} px: nothing overlaps, nothing is cut off`, async () => {
      const { form, view } = await formAt(width);
      const root = form.shadowRoot!;
      const frame = form.getBoundingClientRect();
      const elements = [...root.querySelectorAll<HTMLElement>(PARTS)];
      expect(elements.length).to.be.greaterThan(12);
      for (const one of elements) {
        const box = one.getBoundingClientRect();
        const name = one.id || one.className || one.localName;
        expect(box.left >= frame.left && box.right <= frame.right + 0.5 && box.bottom <= frame.bottom, `${name} lies inside`).to.equal(
          true,
        );
        expect(
          one.scrollWidth <= one.clientWidth + 1 || view.getComputedStyle(one).display === 'inline',
          `${name} is not cut off`,
        ).to.equal(true);
        for (const other of elements) {
          if (one === other || one.contains(other) || other.contains(one)) continue;
          expect(
            overlaps(box, other.getBoundingClientRect()),
            `${name} and ${other.id || other.className || other.localName} overlap`,
          ).to.equal(false);
        }
      }
      expect(view.document.documentElement.scrollWidth, 'no sideways scrolling').to.be.at.most(width);
      // Inline links are as wide as the engine's glyphs; every other box is ours to decide.
      const decided = elements.filter((one) => one.localName !== 'a');
      layouts[width] = decided.map((one): Box => {
        const { x, y, width: w, height } = one.getBoundingClientRect();
        return {
          name: one.id || one.className || one.getAttribute('part') || one.localName,
          x: x - frame.x,
          y: y - frame.y,
          width: w,
          height,
        };
      });
    });
  }

  after(() => saveLayout(JSON.stringify(layouts)));
});
