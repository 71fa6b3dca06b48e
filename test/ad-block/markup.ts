/* What a page with the widgets has in its markup. All of it runs there, and so cannot use anything around it. */
import type { Names } from './blocker.ts';

const FORM = (attributes: string): string =>
  `<iq-newsletter-form publisher="IQ Netzwerk Brandenburg" privacy-url="/datenschutz" ${attributes}><a href="/anmeldung">Newsletter abonnieren</a></iq-newsletter-form>`;
const STORY = `<img src="/stories/schneiderei.svg" alt="" width="1200" height="800"><a href="/geschichten/leer" hreflang="uk">Mit Mut und Know-how zur Selbstständigkeit</a><p>Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar.</p>`;
const FULL =
  'fields="first-name last-name organisation" topics="arbeit=Arbeit" consent="checkbox" frequency="quarterly" archive-url="/archiv"';

/** Every widget in every state; an id says what the form is to go through. */
export const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>IQ</title><main>
  ${FORM(`id="idle" action="/newsletter" ${FULL}`)}
  ${FORM(`id="wrong" action="/newsletter" ${FULL}`)}
  ${FORM('id="asked" action="/newsletter"')}
  ${FORM('id="refused" action="http://127.0.0.1:1/newsletter"')}
  ${FORM('id="done" action="/newsletter" sender="post@netzwerk.example"')}
  ${FORM('id="handed" action="/unread" provider="mailerlite"')}
  ${FORM('id="tab" action="https://seu2.cleverreach.com/f/123-456/wcs/" topics="jobs=Arbeit" field-map="topics=1"')}
  ${FORM('id="ways" action="https://lists.example.org/postorius/lists/news.example.org/"')}
  <iq-newsletter-form check><a href="/anmeldung">Newsletter abonnieren</a></iq-newsletter-form>
  <iq-contact-card network="IQ Netzwerk Brandenburg" organisation="BdV Landesverband Brandenburg e.V." name="Viktoria Blank" job-title="Ansprechpartnerin"
    phone="0331/81 36 86" email="kooperationsverbund(at)bdv-lv-brandenburg(dot)de" url="https://bdv.example" street="Charlottenstraße 31" locality="Potsdam"
    photo="/stories/partner.svg" hours="Mo-Do 09:00-16:30" languages="de ru ar" response-time="P2D" absent-until="2099-01-01" deputy="Jan Muster, 0331/1"
    verified="2026-10-01" by-appointment qr json-ld></iq-contact-card>
  <iq-contact-card>IQ Netzwerk Brandenburg<br>Viktoria Blank<br>Tel.: 0331/81 36 86</iq-contact-card>
  <iq-story-teaser kicker="Brandenburg" date="2026-10-01" reading-time="3" media="video" json-ld>${STORY}</iq-story-teaser>
  <iq-story-teaser layout="quote">${STORY}<blockquote>Weite Wege.</blockquote></iq-story-teaser>
  <iq-story-teaser src="/stories/feed.json"><a href="/geschichten">Alle Geschichten</a></iq-story-teaser>
  <iq-funding-notice links project-name="KoBInt"><img slot="logo" src="/stories/partner.svg" alt="BdV"><p slot="project">KoBInt hilft.</p></iq-funding-notice>
  <iq-funding-notice check><img slot="lockup" src="/stories/lockup.svg" alt="Kofinanziert von der Europäischen Union"></iq-funding-notice>
  <div class="iq-embed" data-iq="contact-card" data-name="Jan Muster">Jan Muster</div>
  </main><script>{
    // A server whose answers no page may read.
    const { fetch } = window;
    window.fetch = (url, options) => !String(url).endsWith('/unread') ? fetch(url, options)
      : options.mode === 'no-cors' ? Promise.resolve(new Response('')) : Promise.reject(new TypeError());
  }</script><script src="/dist/cdn/iq.js"></script>`;

/** Brings all into their states, as a visitor does. */
export async function reachStates(): Promise<void> {
  const form = (id: string): HTMLElement & { state: string } => document.querySelector(`iq-newsletter-form#${id}`)!;
  const inside = (widget: Element | string, selector: string): HTMLElement =>
    (typeof widget === 'string' ? form(widget) : widget).shadowRoot!.querySelector<HTMLElement>(selector)!;
  const until = async (isSo: () => unknown): Promise<void> => {
    const start = performance.now();
    while (!isSo()) {
      if (performance.now() - start > 10_000) throw new Error(`should have come true: ${String(isSo)}`);
      await new Promise(requestAnimationFrame);
    }
  };
  const enter = (id: string, address: string): void => {
    const field = inside(id, '#email') as HTMLInputElement;
    field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    field.value = address;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const send = (id: string, ...states: string[]): Promise<void> =>
    until(() => {
      // The first press may be too fast for a person.
      if (form(id).state === 'idle') inside(id, 'form button').click();
      return states.includes(form(id).state);
    });

  const [card, ...others] = document.querySelectorAll<HTMLElement>('iq-contact-card, iq-story-teaser, iq-funding-notice');
  await until(() => ['idle', 'wrong', 'asked', 'refused', 'done'].every((id) => form(id).shadowRoot && inside(id, 'form')));
  await until(() => [card!, ...others].every((one) => one.shadowRoot?.querySelector('.full')));
  inside('wrong', 'form button').click();
  await until(() => inside('wrong', '[part~=error]'));
  enter('asked', 'vb@gmial.com');
  await until(() => {
    inside('asked', '#email').dispatchEvent(new Event('change', { bubbles: true }));
    return inside('asked', '[part~=suggestion]');
  });
  for (const [id, state] of [
    ['refused', 'error'],
    ['done', 'success'],
    ['handed', 'handed-over'],
  ] as const) {
    await until(() => inside(id, 'form'));
    enter(id, 'vb@t-online.de');
    await send(id, state);
  }
  await until(() => document.querySelector('[data-iq] > iq-contact-card'));
  await until(() => inside('tab', 'form') && inside('ways', '[part~=link]'));
  await until(() => inside(card!, 'table') && inside(card!, '[aria-expanded]'));
  inside(card!, '[aria-expanded]').click();
  await until(() => inside(card!, '[aria-expanded=true]'));
  await until(() => others.some((one) => one.shadowRoot!.querySelectorAll('[part~=item]').length > 1));
  await until(() => others.some((one) => one.localName === 'iq-funding-notice' && inside(one, '.problem')));
}

/** The names in all trees of the page, as a blocker’s script collects them, and what kinds of elements there are. */
export function readNames(): Names & { parts: string[]; tags: string[]; states: string[] } {
  const elements = [...document.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll('*') ?? [])]);
  const valuesOf = (name: string): string[] => [...new Set(elements.flatMap((one) => one.getAttribute(name)?.split(/\s+/) ?? []))];
  return {
    classes: valuesOf('class'),
    ids: valuesOf('id'),
    hrefs: valuesOf('href'),
    parts: valuesOf('part'),
    tags: [...new Set(elements.map((one) => one.localName))],
    states: valuesOf('state'),
  };
}

/** What these selectors hide in the document and in each shadow tree; and how many of them the browser cannot read. */
export function findHidden(selectors: readonly string[]): { hidden: string[]; unreadable: number } {
  const trees: ParentNode[] = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
  const readable = selectors.filter((selector) => CSS.supports(`selector(${selector})`));
  const hidden: string[] = [];
  // Many at once, because a page is asked faster once with a thousand selectors than a thousand times.
  for (let start = 0; start < readable.length; start += 1000) {
    const some = readable.slice(start, start + 1000);
    for (const tree of trees.filter((one) => one.querySelector(some.join()))) {
      for (const selector of some) {
        const element = tree.querySelector(selector);
        if (element) hidden.push(`${selector} hides <${element.localName}>`);
      }
    }
  }
  return { hidden, unreadable: selectors.length - readable.length };
}
