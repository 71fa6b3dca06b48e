import { html } from 'lit';
import '../../src/contact-card/index.ts';
import { expect, fixture, listen, part, textOf } from '../helpers.ts';
import type { ContactCard } from '../../src/contact-card/contact-card.element.ts';
import { seedContact } from '../../stories/seed.ts';

const seedCard = (): Promise<ContactCard> => fixture<ContactCard>(html`<iq-contact-card lang="de">${seedContact}</iq-contact-card>`);

const links = (card: ContactCard): HTMLAnchorElement[] => [...card.shadowRoot!.querySelectorAll('a')];

describe('<iq-contact-card>', () => {
  it('makes the pasted text a card that calls and writes', async () => {
    const card = await seedCard();
    expect(part(card, 'heading').textContent).to.equal('Viktoria Blank');
    const text = textOf(card);
    for (const fact of [
      'IQ Netzwerk Brandenburg',
      'Ansprechpartnerin',
      'BdV Landesverband Brandenburg e.V.',
      'Telefon 0331 813686',
      'E-Mail kooperationsverbund@bdv-lv-brandenburg.de',
    ]) {
      expect(text).to.contain(fact);
    }
    expect(links(card).map((link) => link.getAttribute('href'))).to.include.members([
      'tel:+49331813686',
      'mailto:kooperationsverbund@bdv-lv-brandenburg.de',
    ]);
  });

  it('leaves the page’s source as it was, with the address hidden from machines', async () => {
    const card = await seedCard();
    expect(card.innerHTML).to.contain('kooperationsverbund(at)').and.to.not.contain('@');
  });

  it('saves the contact as a file that is made in the page', async () => {
    const card = await seedCard();
    const save = links(card).find((link) => link.download)!;
    expect(save.download).to.equal('viktoria-blank.vcf');
    expect(save.protocol).to.equal('blob:');
    const file = await fetch(save.href);
    expect(file.headers.get('content-type')).to.match(/^text\/vcard/);
    expect(await file.text()).to.contain('TEL;TYPE=WORK,VOICE:+49331813686\r\n');
  });

  it('can still be saved after it was moved', async () => {
    const card = await seedCard();
    const place = document.createElement('div');
    card.parentElement!.append(place);
    place.append(card);
    await card.updateComplete;
    const save = links(card).find((link) => link.download)!;
    expect((await fetch(save.href)).ok).to.equal(true);
  });

  it('attributes win over the text', async () => {
    const card = await fixture<ContactCard>(
      html`<iq-contact-card name="Anna Muster" phone="0331 1234567"
        >Ansprechpartnerin: Viktoria Blank<br />Tel.: 0331/81 36 86</iq-contact-card
      >`,
    );
    expect(part(card, 'heading').textContent).to.equal('Anna Muster');
    expect(links(card)[0]!.getAttribute('href')).to.equal('tel:+493311234567');
  });

  it('follows changes of the text', async () => {
    const card = await seedCard();
    card.textContent = 'BdV e.V.\nTel.: 030 1234567';
    await new Promise((resolve) => setTimeout(resolve));
    await card.updateComplete;
    expect(part(card, 'heading').textContent).to.equal('BdV e.V.');
    expect(links(card)[0]!.getAttribute('href')).to.equal('tel:+49301234567');
  });

  it('tells the page of use, without the data', async () => {
    const card = await seedCard();
    const events = listen<{ action: string }>(document, 'iq-contact');
    for (const link of links(card)) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ action: 'call' }, { action: 'mail' }, { action: 'save' }]);
  });

  for (const [name, attributes] of [
    ['script as site', { name: 'A', url: 'javascript:alert(1)' }],
    ['HTML as name', { name: '<img src=x onerror="window.pwned=1">' }],
    ['nonsense as phone', { name: 'A', phone: '"><script>' }],
  ] as const) {
    it(`shows ${name} as text only`, async () => {
      const card = document.createElement('iq-contact-card');
      for (const [attribute, value] of Object.entries(attributes)) card.setAttribute(attribute, value);
      (await fixture<HTMLElement>(html`<div></div>`)).append(card);
      await card.updateComplete;
      expect(textOf(card)).to.contain(
        Object.values(attributes)
          .at(-1)!
          .replace(/^https?:\/\//, ''),
      );
      expect(links(card).every((link) => /^(blob:|$)/.test(link.protocol))).to.equal(true);
      expect('pwned' in window).to.equal(false);
    });
  }

  it('makes nothing public that the page does not show', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML =
      '<iq-contact-card>BdV e.V.<!-- Mobil: 0170/1234567 --><style>.a{}</style><span hidden>Geheim</span></iq-contact-card>';
    const card = place.querySelector('iq-contact-card')!;
    await card.updateComplete;
    expect(textOf(card)).to.equal('BdV e.V. Kontakt speichern');
  });

  it('keeps the address that a link hides', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML =
      '<iq-contact-card><p>BdV e.V.</p><p>Mail: <a href="mailto:info@iq.example?subject=x">Schreiben Sie uns</a></p></iq-contact-card>';
    const card = place.querySelector('iq-contact-card')!;
    await card.updateComplete;
    expect(links(card).map(({ href }) => href)).to.include('mailto:info@iq.example');
  });

  for (const email of ['a@\u05d01a.com', 'a@b.xn--a', '\ud800a@b.de']) {
    it(`still stands with the address ${JSON.stringify(email)}`, async () => {
      const card = document.createElement('iq-contact-card');
      Object.assign(card, { name: 'Anna', email });
      (await fixture<HTMLElement>(html`<div></div>`)).append(card);
      await card.updateComplete;
      expect(textOf(card)).to.contain('Anna');
    });
  }

  it('shows its text where nothing can be read from it', async () => {
    const card = await fixture<ContactCard>(html`<iq-contact-card></iq-contact-card>`);
    expect(card.shadowRoot!.querySelector('[part=heading]')).to.equal(null);
  });
});
