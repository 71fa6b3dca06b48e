import { expect, textOf, waitUntil } from '../helpers.ts';
import type { ContactCard } from '../../src/contact-card/contact-card.element.ts';
import { addScript, allow, openPage } from './page.ts';

const src = '/dist/cdn/contact-card.js';
const HOURS = 'hours="Mo-Do 09:00-12:00" languages="de ar"';
const SEED = 'BdV Landesverband Brandenburg e.V.\nTel.: 0331/81 36 86\nE-Mail: kooperationsverbund(at)bdv-lv-brandenburg(dot)de';

const markup = (attributes = ''): string => `<iq-contact-card ${attributes}>${SEED}</iq-contact-card>`;
const cardIn = (page: Document): ContactCard => page.querySelector<ContactCard>('iq-contact-card')!;
const stands = (page: Document): Promise<void> => waitUntil(() => cardIn(page).shadowRoot?.querySelector('.full'), 'the card should stand');
const requestsOf = (view: Window): string[] =>
  view.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split('/').at(-1) ?? '')
    .filter((name) => !name.startsWith('__web-dev-server')); // The test runner's own.

function problemsOf(page: Document): string[] {
  const codes: string[] = [];
  page.addEventListener('iq-problem', (event) => codes.push((event as CustomEvent<{ code: string }>).detail.code));
  return codes;
}

describe('what many cards have none of, in a file of its own', () => {
  it('is not asked for by a card that has none of it', async () => {
    const { page, view, errors } = await openPage(markup());
    await addScript(page, { src });
    await stands(page);
    const [call, mail, , save] = cardIn(page).shadowRoot!.querySelectorAll('a');
    expect([call!.href, mail!.href]).to.deep.equal(['tel:+49331813686', 'mailto:kooperationsverbund@bdv-lv-brandenburg.de']);
    expect((save ?? cardIn(page).shadowRoot!.querySelector<HTMLAnchorElement>('[download]')!).protocol).to.equal('blob:');
    expect(requestsOf(view)).to.deep.equal(['contact-card.js']);
    expect(errors).to.deep.equal([]);
  });

  it('comes once for all cards that have hours or languages, and the QR code with the first act', async () => {
    const { page, view, errors } = await openPage(markup(`${HOURS} qr`).repeat(2));
    await addScript(page, { src });
    await stands(page);
    expect(textOf(cardIn(page)))
      .to.contain('العربية')
      .and.to.contain('12:00');
    expect(requestsOf(view)).to.deep.equal(['contact-card.js', 'card-help.js']);
    cardIn(page).shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!.click();
    await waitUntil(() => cardIn(page).shadowRoot!.querySelector('svg'));
    expect(requestsOf(view)).to.deep.equal(['contact-card.js', 'card-help.js', 'qr.js']);
    expect(errors).to.deep.equal([]);
  });

  it('is in the language of the card', async () => {
    const { page } = await openPage(markup(HOURS), 'en');
    await addScript(page, { src });
    await stands(page);
    expect(textOf(cardIn(page)))
      .to.contain('Office hours')
      .and.to.contain('Languages');
  });

  it('missing, leaves a card without it, with the hours as text, and tells the editor', async () => {
    const { page, errors } = await openPage(markup(HOURS));
    const problems = problemsOf(page);
    allow(page, `script-src ${location.origin}${src}`);
    await addScript(page, { src });
    await stands(page);
    expect(textOf(cardIn(page)))
      .to.contain('0331 813686')
      .and.to.contain('Mo-Do 09:00-12:00');
    await waitUntil(() => problems.length > 0);
    expect(problems).to.deep.equal(['blocked-by-csp']);
    expect(errors).to.deep.equal([]);
  });

  it('and the QR code come under Trusted Types, with one policy of ours', async () => {
    const { page, errors } = await openPage(markup());
    const problems = problemsOf(page);
    await addScript(page, { src });
    await stands(page);
    allow(page, "require-trusted-types-for 'script'; trusted-types iq-help");
    cardIn(page).toggleAttribute('qr');
    await waitUntil(() => cardIn(page).shadowRoot!.querySelector('[aria-expanded]'));
    cardIn(page).shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!.click();
    await waitUntil(() => cardIn(page).shadowRoot!.querySelector('svg'));
    expect(problems).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('does without where the script cannot be found', async () => {
    const { page, view, errors } = await openPage(markup(HOURS));
    const script = page.createElement('script');
    script.textContent = await (await fetch(src)).text();
    page.body.append(script);
    await stands(page);
    expect(textOf(cardIn(page))).to.contain('0331 813686');
    expect(requestsOf(view)).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });
});
