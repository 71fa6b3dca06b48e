import { expect, forbidCopying, input, waitUntil } from '../helpers.ts';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { embedSchema } from '../../src/embed/schemas.ts';
import { WIDGETS } from '../../src/embed/embed.ts';
import { newState, writeFragment } from '../../src/builder/state.ts';
import { buttonWith, enter, find, open, openWith, ownBase, page, prepare, root, shown, snippet, stands } from './opened-builder.ts';

describe('the snippet builder', function () {
  this.timeout(30_000);
  prepare();

  it('begins with a complete example, in the language of the browser', async () => {
    await open('');
    expect(document.documentElement.lang).to.equal(/^de\b/.test(navigator.language) ? 'de' : 'en');
    expect(snippet()).to.match(
      /^<iq-newsletter-form .*<a href="[^"]+">Abonnieren Sie unseren Newsletter<\/a><\/iq-newsletter-form><script /,
    );
    await waitUntil(() => snippet().includes('integrity="sha384-'), 'the hash comes from beside the scripts');
  });

  for (const widget of WIDGETS) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`is accessible with everything open: ${widget}, ${scheme}`, async () => {
        await openWith({ ...newState('de', widget), cms: 'contao-html' });
        document.documentElement.style.colorScheme = scheme;
        await stands(`iq-${widget}`);
        for (const details of root.querySelectorAll('details')) details.open = true;
        enter('field-pasted', '<p></p>');
        enter('field-base', 'nichts');
        expect(root.querySelectorAll('[aria-invalid]').length).to.equal(1);
        // The frame is a page of its own, and tested as such.
        await expect(root).to.be.accessible({ ignoredTags: ['best-practice'] });
        enter('field-base', '');
        await expect(root).to.be.accessible({ ignoredTags: ['best-practice'] });
        document.documentElement.style.colorScheme = '';
      });
    }
  }

  it('speaks German and English, and keeps what was filled in', async () => {
    await open();
    enter('field-attributes-publisher', 'IQ Hessen');
    enter('field-ui', 'en');
    expect(find('h1').textContent).to.equal('IQ widgets for your page');
    expect(find<HTMLInputElement>('#field-attributes-publisher').value).to.equal('IQ Hessen');
    expect(snippet()).to.contain('publisher="IQ Hessen"');
    expect(location.hash).to.contain('IQ+Hessen');
    await stands('iq-newsletter-form', 'en');
    enter('field-preview-lang', 'ar');
    enter('field-ui', 'de');
    await stands('iq-newsletter-form', 'ar');
  });

  it('comes back to what was filled in of each widget', async () => {
    await open();
    enter('field-attributes-publisher', 'IQ Hessen');
    const [form, card] = root.querySelectorAll<HTMLInputElement>('[name=widget]');
    enter('field-pasted', 'Guten Tag');
    card!.click();
    expect(find<HTMLTextAreaElement>('#field-pasted').value, 'what was pasted belonged to the other').to.equal('');
    await stands('iq-contact-card');
    expect(find<HTMLTextAreaElement>('#field-content').value).to.contain('Viktoria Blank');
    form!.click();
    await stands('iq-newsletter-form');
    expect(snippet()).to.contain('IQ Hessen');
  });

  it('says at the field what is wrong, and gives no code until it is right', async () => {
    await open();
    enter('field-attributes-action', 'javascript:alert(1)');
    const field = find<HTMLInputElement>('#field-attributes-action');
    const described = field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => find(`#${id}`).textContent);
    expect(described.at(-1)).to.contain('https://');
    expect(root.querySelector('#snippet')).to.equal(null);
    expect(find('.preview [role=status]').textContent).to.contain('letzten Stand ohne Fehler');
    buttonWith('Adresse der Anmeldung').click();
    expect(document.activeElement).to.equal(field);
    enter('field-attributes-action', 'https://a.example/n');
    expect(snippet()).to.contain('action="https://a.example/n"');
  });

  it('says what is missing at an address within the site', async () => {
    await open();
    enter('field-attributes-privacy-url', '/datenschutz');
    expect(find('#field-attributes-privacy-url-mistake').textContent).to.contain('https://www.example.org/datenschutz statt /datenschutz');
  });

  it('reads the embed code of a newsletter system', async () => {
    await open();
    enter(
      'field-code',
      '<form action="https://a.us1.list-manage.com/subscribe/post?u=1&amp;id=2"><input name="EMAIL" type="email"><script>alert(1)</script></form>',
    );
    expect(snippet())
      .to.contain('action="https://a.us1.list-manage.com/subscribe/post?u=1&#38;id=2"')
      .and.to.contain('provider="mailchimp"');
    expect(root.textContent).to.contain('Erkannt: Mailchimp');
    expect(find('#field-attributes-provider').textContent).to.contain('CleverReach');
    enter(
      'field-code',
      '<form action="https://1.sibforms.com/serve/a"><input type="text" name="VORNAME"><input type="checkbox" name="OPT_IN" value="1"></form>',
    );
    expect(snippet()).to.contain(' fields="first-name"').and.to.contain('extra="OPT_IN=1"');
    expect(root.textContent).to.contain('freiwillig: Vorname.').and.to.contain('Kästchen zur Einwilligung (OPT_IN)');
    enter('field-code', 'Guten Tag');
    expect(root.textContent).to.not.contain('OPT_IN)');
    expect(root.textContent).to.contain('kein bekanntes System');
  });

  it('names the fields that are still the example’s', async () => {
    await openWith(newState('de', 'contact-card'));
    enter('field-content', 'Ada Blank');
    const listed = (): string => find('.checks .bad').textContent;
    expect(listed()).to.match(/Noch aus dem Beispiel.*: „Sprechzeiten“$/);
    enter('field-cms', 'moodle');
    expect(listed()).to.match(/„Sprechzeiten“, „Kurzname“$/);
    enter('field-ui', 'en');
    expect(listed()).to.match(/: “Office hours”, “Short name”$/);
  });

  it('tells the administrator what the server with the scripts has to send, except where the widget stands in a frame', async () => {
    await openWith({ base: 'https://b.example/iq' });
    const told = (): string => find('details:has(#policy)').textContent;
    expect(told()).to.match(/https:\/\/b\.example\/iq\/.*allen Dateien des Ordners „Access-Control-Allow-Origin: \*“/s);
    expect(find('.checks').textContent).to.contain('Access-Control-Allow-Origin: *');
    enter('field-cms', 'plone');
    expect(told()).to.not.contain('Access-Control');
  });

  it('has choices where values are words for programs, with room for another', async () => {
    await open();
    expect(snippet()).to.not.contain('frequency');
    enter('field-attributes-frequency', 'weekly');
    expect(snippet()).to.contain('frequency="weekly"');
    enter('field-attributes-frequency', ' ');
    expect(snippet()).to.not.contain('frequency');
    enter('field-attributes-frequency-own', 'alle zwei Wochen');
    expect(snippet()).to.contain('frequency="alle zwei Wochen"');
    enter('field-attributes-frequency-own', '');
    expect(find<HTMLInputElement>('#field-attributes-frequency-own').value, 'it stays open').to.equal('');
    const boxes = [...root.querySelectorAll<HTMLInputElement>('#field-attributes-fields input')];
    for (const box of boxes.slice(1)) box.click();
    expect(snippet()).to.contain('fields="last-name organisation"');
    boxes[1]!.click();
    expect(snippet()).to.contain('fields="organisation"');
  });

  it('offers the entry for the list of embeds, where a form needs a page', async () => {
    await openWith({ cms: 'moodle' });
    expect(snippet()).to.equal(`<p><a href="${ownBase}e/musterland.html">Abonnieren Sie unseren Newsletter</a></p>`);
    const blobs: Blob[] = [];
    const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
    Object.defineProperty(URL, 'createObjectURL', { configurable: true, value: (blob: Blob) => `#${blobs.push(blob)}` });
    buttonWith('Eintrag herunterladen').click();
    Object.defineProperty(URL, 'createObjectURL', original);
    const entry = embedSchema.parse(JSON.parse(await blobs[0]!.text()));
    expect([entry.id, entry.widget, entry.lang]).to.deep.equal(['musterland', 'newsletter-form', 'de']);
  });

  it('copies, and says so; where it may not, the code is marked', async () => {
    await open();
    await waitUntil(() => snippet().includes('integrity'));
    const allow = forbidCopying();
    buttonWith('Code kopieren').click();
    await waitUntil(() => root.textContent.includes('Strg+C'));
    expect(getSelection()?.toString().replace(/\s/g, '')).to.equal(snippet().replace(/\s/g, ''));
    allow();
    const texts: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(texts.push(text)) },
    });
    buttonWith('Code kopieren').click();
    await waitUntil(() => root.textContent.includes('Kopiert.'));
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(texts).to.deep.equal([snippet()]);
  });

  it('shows the widget in other languages, widths and colours', async () => {
    await open();
    await stands('iq-newsletter-form');
    enter('field-preview-lang', 'ar');
    enter('field-width', '1280');
    enter('field-scheme', 'dark');
    await stands('iq-newsletter-form', 'ar');
    const { dir, style } = page().documentElement;
    expect([dir, style.colorScheme, page().defaultView!.innerWidth]).to.deep.equal(['rtl', 'dark', 1280]);
    expect(find('iframe').getBoundingClientRect().width, 'fits where it stands').to.be.at.most(find('.stage').clientWidth + 1);
  });

  it('offers to keep the room free that the widget takes', async () => {
    await open();
    await waitUntil(() => root.querySelector('#field-room'));
    find<HTMLInputElement>('#field-room').click();
    const styles = find('#styles + pre').textContent;
    expect(styles).to.match(/^iq-newsletter-form \{ min-height: \d{3}px; \}/);
  });

  it('shows the colours that there are, and says where chosen ones belong', async () => {
    await open();
    const inputs = (): HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>('[type=color]')];
    expect(inputs().map(({ value }) => value)).to.deep.equal(['#1b2430', '#ffffff', '#0b5a85', '#0b5a85', '#ffffff']);
    expect(buttonWith('Diese Zeilen zeigen')).to.equal(undefined);
    inputs()[3]!.value = '#123456';
    inputs()[3]!.dispatchEvent(new Event('input', { bubbles: true }));
    buttonWith('Diese Zeilen zeigen').click();
    expect(document.activeElement).to.equal(find('#styles + pre'));
    expect(find('#styles + pre').textContent).to.contain('--iq-color-accent: #123456');
    expect(find('#styles').checkVisibility()).to.equal(true);
  });

  it('lists what the widget itself finds wrong, until it is mended', async () => {
    await openWith({ ...newState('de', 'contact-card') });
    await stands('iq-contact-card');
    const listed = (): string => find('.checks').textContent;
    enter('field-attributes-phone', 'Zimmer 3');
    await waitUntil(() => listed().includes('Telefon="Zimmer 3"'), 'the number that cannot be read should be listed');
    enter('field-attributes-email', 'nirgends');
    await waitUntil(() => listed().includes('nirgends') && listed().includes('Zimmer 3'), 'both should be listed');
    enter('field-attributes-phone', '0331 813686');
    await waitUntil(() => !listed().includes('Zimmer 3') && listed().includes('nirgends'), 'one should be left');
    enter('field-attributes-region', 'BY');
    expect(find('#field-attributes-region').textContent).to.contain('BY – Bayern');
  });

  it('sends nothing from the preview, and says so', async () => {
    await open();
    await stands('iq-newsletter-form');
    const form = shown() as NewsletterForm;
    await waitUntil(() => form.shadowRoot?.querySelector('form'));
    const calls: unknown[] = [];
    form.ownerDocument.defaultView!.fetch = (...call) => {
      calls.push(call);
      return Promise.reject(new TypeError());
    };
    input(form, 'email').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    input(form, 'email').value = 'vb@iq.example';
    form.shadowRoot!.querySelector<HTMLElement>('[part~=button]')!.click();
    await waitUntil(() => root.textContent.includes('nichts abgeschickt'));
    expect(calls).to.deep.equal([]);
  });

  it('fetches no picture and no feed from other servers', async () => {
    await open(
      writeFragment({
        ...newState('de', 'story-teaser'),
        values: { ...newState('de', 'story-teaser').values, 'attributes.src': 'https://feed.example/x' },
      }),
    );
    await stands('iq-story-teaser');
    expect(shown()!.hasAttribute('src')).to.equal(false);
    expect(shown()!.querySelector('img')!.src).to.not.contain('iq-brandenburg');
    expect(root.textContent).to.contain('Ihre Bilder und Feeds');
    expect(snippet()).to.contain('src="https://feed.example/x"').and.to.contain('leer.jpg');
    for (const view of [window, page().defaultView!]) {
      for (const { name } of view.performance.getEntriesByType('resource')) expect(new URL(name).origin).to.equal(location.origin);
    }
  });

  it('shows the example for a feed, which is not in the code', async () => {
    await openWith(newState('de', 'story-teaser'));
    await stands('iq-story-teaser');
    enter('field-attributes-src', 'https://wp.example/');
    expect(find<HTMLInputElement>('#field-content-title').value).to.equal('');
    expect(snippet()).to.match(/^<iq-story-teaser src="https:\/\/wp\.example\/"><\/iq-story-teaser>/);
    expect(find('.checks').textContent).to.contain('https://wp.example/wp-json/wp/v2/posts?_embed');
    await waitUntil(() => shown()?.querySelector('img') && !shown()!.hasAttribute('src'));
    expect(root.textContent).to.contain('Hier steht dafür ein Beispiel');
  });

  it('tells what became of the code, and what to use instead', async () => {
    await open();
    enter('field-pasted', snippet());
    expect(find('.verdict').textContent).to.contain('Der Code ist vollständig.').and.to.contain(`Skripte unter ${ownBase} abrufbar`);
    enter('field-pasted', '<p><a href="https://iq-brandenburg.example/newsletter">Abonnieren Sie unseren Newsletter</a></p>');
    expect(root.textContent).to.contain('Das Element wurde entfernt: <iq-newsletter-form>');
    buttonWith('Diesen Code nehmen').click();
    expect(find<HTMLSelectElement>('#field-cms').value).to.equal('wordpress-limited');
    expect(snippet()).to.equal(`${ownBase}e/musterland.html`);
    expect(find<HTMLTextAreaElement>('#field-pasted').value).to.equal('');
    expect(find('.verdict').textContent.trim()).to.equal('');
    expect(document.activeElement).to.equal(find('.main'));
    expect(find('.row > [role=status]').textContent).to.contain('Das ist jetzt der andere Code');
    enter('field-pasted', `<p>${snippet()}</p>`);
    expect(find('.verdict').textContent).to.contain('ein Rahmen noch nicht').and.not.to.contain('angekommen');
    enter('field-cms', 'moodle');
    enter('field-pasted', snippet());
    expect(find('.verdict').textContent).to.match(/vollständig\..*Bleibt es trotzdem ein Link.*e\/musterland\.html/s);
    enter('field-cms', 'plone');
    enter('field-pasted', snippet());
    expect(find('.verdict').textContent).to.contain('ob es die Seite');
    enter('field-cms', 'wordpress');
    enter('field-pasted', snippet().replaceAll('<', '&lt;'));
    expect(find('.verdict').textContent).to.match(/noch einmal.*Individuelles HTML.*Nehmen Sie stattdessen/s);
  });
});
