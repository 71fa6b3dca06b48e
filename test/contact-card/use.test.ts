import { html } from 'lit';
import { expect, fixture, forbidCopying, listen, part, textOf, waitUntil } from '../helpers.ts';
import { cardAt, cardFixture, linksOf, row, visibleText } from './card.ts';
import type { ContactCard } from '../../src/contact-card/contact-card.element.ts';

const NOW = '2026-10-14T11:00:00+02:00';
const copyButtons = (card: ContactCard): HTMLElement[] => [...card.shadowRoot!.querySelectorAll<HTMLElement>('.copy')];

describe('ways to reach a contact', () => {
  it('several numbers are links of their own, with what stands beside them', async () => {
    const card = await cardAt(NOW, { name: 'Viktoria Blank', phone: '0331/81 36 86 (Zentrale) oder 0331/81 36 87' });
    expect(linksOf(card).flatMap(({ href }) => (href.startsWith('tel:') ? href : []))).to.deep.equal([
      'tel:+49331813686',
      'tel:+49331813687',
    ]);
    expect(visibleText(row(card, 'Telefon')))
      .to.contain('0331 813686')
      .and.to.contain('Zentrale');
  });

  it('a number that cannot be dialled stands as text and is told to the editor', async () => {
    const problems = listen<{ code: string; message: string }>(document, 'iq-problem');
    const card = await cardAt(NOW, { name: 'Viktoria Blank', phone: '81 36 86' });
    expect(visibleText(row(card, 'Telefon'))).to.contain('81 36 86');
    expect(linksOf(card).some(({ href }) => href.startsWith('tel:'))).to.equal(false);
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['unreadable-text']);
  });

  it('what an attribute replaces or repeats is neither lost nor said twice', async () => {
    const lost = await cardFixture(
      html`<iq-contact-card lang="de" organisation="BdV e.V.">Viktoria Blank<br />Tel. 0331 813686</iq-contact-card>`,
    );
    expect(textOf(lost)).to.contain('BdV e.V.').and.to.contain('Viktoria Blank');
    const twice = await cardFixture(html`<iq-contact-card lang="de" name="Viktoria Blank">BdV e.V.<br />Viktoria Blank</iq-contact-card>`);
    expect(textOf(twice).split('Viktoria Blank')).to.have.length(2);
  });

  it('a line that is not read stands as text and is told to the editor', async () => {
    const problems = listen<{ code: string; message: string }>(document, 'iq-problem');
    const card = await cardFixture(html`<iq-contact-card lang="de">BdV e.V.<br />Zimmer 12</iq-contact-card>`);
    expect(textOf(card)).to.contain('Zimmer 12');
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['unreadable-text']);
    expect(problems[0]!.detail.message).to.contain('Zimmer 12');
  });

  it('an address has a map that nothing loads before the click', async () => {
    const card = await cardAt(NOW, {
      organisation: 'BdV e.V.',
      street: 'Charlottenstraße 31',
      'postal-code': '14467',
      locality: 'Potsdam',
    });
    const map = linksOf(card).find(({ host }) => host.endsWith('openstreetmap.org'))!;
    expect(new URL(map.href).searchParams.get('query')).to.equal('Charlottenstraße 31, 14467 Potsdam');
    expect(map.rel).to.equal('noreferrer');
    const events = listen(document, 'iq-contact');
    map.addEventListener('click', (event) => event.preventDefault());
    map.click();
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ action: 'map' }]);
  });

  it('a web site without its beginning is a link; a script is text', async () => {
    const card = await cardAt(NOW, { organisation: 'BdV e.V.', url: 'www.iq.example/kontakt/' });
    expect(linksOf(card).map(({ href }) => href)).to.include('https://www.iq.example/kontakt/');
    expect(visibleText(row(card, 'Internet'))).to.contain('www.iq.example/kontakt');
  });
});

describe('copying', () => {
  it('is named after what it copies, confirms it for those who do not see, and tells the page', async () => {
    const card = await cardAt(NOW, { name: 'Viktoria Blank', phone: '0331/81 36 86', email: 'vb(at)iq.example' });
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(written.push(text)) },
    });
    const events = listen(document, 'iq-contact');
    const [phone, email] = copyButtons(card);
    const named = phone!.getAttribute('aria-labelledby')!.split(' ');
    expect(named.map((id) => card.shadowRoot!.getElementById(id)!.textContent.trim()).join(' ')).to.equal('Kopieren 0331 813686');
    phone!.click();
    await waitUntil(() => part(card, 'status').textContent.trim() === 'Kopiert.');
    expect(part(card, 'status').getAttribute('role')).to.equal('status');
    email!.click();
    await waitUntil(() => written.length === 2 && events.length === 2);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(written).to.deep.equal(['0331 813686', 'vb@iq.example']);
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ action: 'copy' }, { action: 'copy' }]);
  });

  it('works by the older command where there is no clipboard, as on plain http', async () => {
    const card = await cardAt(NOW, { name: 'Viktoria Blank', phone: '0331/81 36 86' });
    const commands: string[] = [];
    const allow = forbidCopying((command) => Boolean(commands.push(`${command} ${getSelection()!.type}`)));
    copyButtons(card)[0]!.click();
    await waitUntil(() => textOf(card).includes('Kopiert.'));
    allow();
    expect(commands).to.deep.equal(['copy Range']);
  });

  it('leaves the text marked where no script may copy', async () => {
    const card = await cardAt(NOW, { name: 'Viktoria Blank', phone: '0331/81 36 86' });
    const allow = forbidCopying();
    copyButtons(card)[0]!.click();
    await waitUntil(() => textOf(card).includes('Der Text ist markiert. Bitte kopieren Sie ihn.'));
    allow();
    expect(getSelection()!.type).to.equal('Range');
  });
});

describe('saving', () => {
  const fileOf = async (card: ContactCard): Promise<string> => (await fetch(linksOf(card).find(({ download }) => download)!.href)).text();

  it('writes vCard 4.0 on request, with the languages', async () => {
    const file = await fileOf(await cardAt(NOW, { name: 'Viktoria Blank', 'vcard-version': '4.0', languages: 'de ar' }));
    expect(file)
      .to.match(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/)
      .and.to.contain('LANG;PREF=2:ar\r\n');
  });

  it('names the languages in vCard 3.0, and the whole address of a site', async () => {
    const card = await cardAt(NOW, { name: 'Viktoria Blank', languages: 'de ar', url: 'www.iq.example' });
    const file = await fileOf(card);
    expect(file).to.contain('NOTE:Deutsch\\, Arabisch\r\n').and.to.contain('URL:https://www.iq.example\r\n');
  });

  it('offers the file of a server where there is one, and its own where its address is no good', async () => {
    const card = await cardAt(NOW, { name: 'Viktoria Blank', 'vcard-href': '/stories/blank.vcf' });
    expect(linksOf(card).find(({ download }) => download)!.pathname).to.equal('/stories/blank.vcf');
    const problems = listen<{ code: string }>(document, 'iq-problem');
    const other = await cardAt(NOW, { name: 'Viktoria Blank', 'vcard-href': 'data:text/vcard,BEGIN' });
    expect(linksOf(other).find(({ download }) => download)!.protocol).to.equal('blob:');
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['unsafe-url']);
  });
});

describe('a picture in the text', () => {
  it('is the portrait', async () => {
    const card = await cardFixture(html`
      <iq-contact-card lang="de">
        <p><img src="/stories/schneiderei.svg" alt="Porträt" width="40" height="40" /></p>
        <p>Frau Viktoria Blank</p>
      </iq-contact-card>
    `);
    expect(part(card, 'image').querySelector('img')!.alt).to.equal('Porträt');
  });
});

describe('the portrait', () => {
  const box = (card: ContactCard): DOMRect => part(card, 'image').getBoundingClientRect();

  it('has its room before it comes, and shifts nothing', async () => {
    const card = await cardAt(NOW, { name: 'Viktoria Blank', photo: '/stories/schneiderei.svg', 'photo-alt': 'Viktoria Blank am Telefon' });
    const image = card.shadowRoot!.querySelector('img')!;
    const before = box(card).toJSON() as unknown;
    await waitUntil(() => image.complete && image.naturalWidth > 0);
    expect(box(card).toJSON()).to.deep.equal(before);
    expect([image.alt, image.loading]).to.deep.equal(['Viktoria Blank am Telefon', 'lazy']);
  });

  it('gives way to initials, in the same box, where it does not come', async () => {
    const card = await cardAt(NOW, { name: 'Dr. Viktoria von der Blank', photo: '/fehlt.jpg' });
    const before = box(card).toJSON() as unknown;
    await waitUntil(() => part(card, 'image').textContent.trim() === 'VB');
    expect(box(card).toJSON()).to.deep.equal(before);
    expect(part(card, 'image').querySelector('[aria-hidden=true]')).to.not.equal(null);
  });

  it('of an organisation is nothing', async () => {
    const card = await cardAt(NOW, { organisation: 'BdV Landesverband Brandenburg e.V.' });
    expect(card.shadowRoot!.querySelector('[part=image]')).to.equal(null);
  });
});

describe('cards beside each other', () => {
  it('end on one line, narrow ones in one column, wide ones in two', async () => {
    const grid = await fixture<HTMLElement>(html`
      <div style="display: grid; grid-template-columns: 16rem 36rem">
        <iq-contact-card name="Viktoria Blank" phone="0331/81 36 86" email="vb(at)iq.example" languages="de ru"></iq-contact-card>
        <iq-contact-card name="Irina Holzmann" phone="03338 123456" email="ih(at)iq.example"></iq-contact-card>
      </div>
    `);
    const cards = [...grid.querySelectorAll('iq-contact-card')];
    await waitUntil(() => cards.every((card) => card.shadowRoot?.querySelector('.full')));
    const [narrow, wide] = cards as [ContactCard, ContactCard];
    expect(part(narrow, 'root').getBoundingClientRect().bottom).to.be.closeTo(part(wide, 'root').getBoundingClientRect().bottom, 0.1);
    const tops = (card: ContactCard): number[] =>
      [...card.shadowRoot!.querySelectorAll('[part=item]')].map((item) => item.getBoundingClientRect().top);
    expect(new Set(tops(narrow)).size).to.equal(3);
    expect(new Set(tops(wide)).size).to.equal(1);
  });
});

describe('on pages from right to left', () => {
  /** The place of the first character of a text in the page. */
  function left(node: Node, text: string): number {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue!.indexOf(text);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
      return range.getBoundingClientRect().left;
    }
    throw new Error(`no "${text}"`);
  }

  it('numbers and addresses read from left to right, and names are kept from translation', async () => {
    const card = await cardAt(
      NOW,
      {
        name: 'Viktoria Blank',
        phone: '+49 331 813686',
        email: 'vb(at)iq.example',
        street: 'Charlottenstraße 31',
        'postal-code': '14467',
        locality: 'Potsdam',
      },
      'ar',
    );
    const root = card.shadowRoot!;
    expect(left(root, '+49')).to.be.lessThan(left(root, '331 8')).and.to.be.lessThan(left(root, '813686'));
    expect(left(root, 'vb@')).to.be.lessThan(left(root, '@iq'));
    expect(left(root, '14467')).to.be.lessThan(left(root, 'Potsdam'));
    expect(left(root, 'Charlotten')).to.be.lessThan(left(root, '31\n'));
    for (const text of ['Viktoria Blank', '+49 331 813686', 'vb@iq.example']) {
      const shown = [...root.querySelectorAll('bdi')].find((one) => one.textContent === text)!;
      expect(shown.getAttribute('translate'), text).to.equal('no');
    }
  });
});

describe('a card that waits', () => {
  it('is not taken away for what comes later, nor the focus in it', async () => {
    const card = await cardAt(NOW, { name: 'Viktoria Blank', phone: '0331/81 36 86' });
    const call = linksOf(card)[0]!;
    call.focus();
    card.setAttribute('hours', 'Mo-Do 9-16 Uhr');
    await card.updateComplete;
    expect(call.checkVisibility()).to.equal(true);
    await waitUntil(() => card.shadowRoot!.querySelector('table'));
    expect(card.shadowRoot!.activeElement).to.equal(call);
  });

  it('keeps its text until all of it is there, and then shifts once', async () => {
    const card = await cardFixture(
      html`<iq-contact-card lang="de" hours="Mo-Do 9-16 Uhr">BdV e.V.<br />Tel.: 0331/81 36 86</iq-contact-card>`,
    );
    expect(card.shadowRoot!.querySelector('table')).to.not.equal(null);
    expect(textOf(card)).to.contain('0331 813686');
  });
});
