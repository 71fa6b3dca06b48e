import { html } from 'lit';
import { expect, fixture, listen, part, textOf, waitUntil } from '../helpers.ts';
import { cardAt, linksOf, row, visibleText } from './card.ts';

/** A Wednesday at eleven in Germany. */
const WEDNESDAY = '2026-10-14T11:00:00+02:00';
const HOURS = 'Mo-Do 09:00-12:00, 13:00-16:30; Fr 9-13 Uhr';

/** Visible text, with the blanks and dashes that engines put into times alike. */
const plain = (text: string): string => text.replace(/\s*[–-]\s*/g, '–').replace(/\s+/g, ' ');

describe('hours of a contact', () => {
  it('stand in a table with a header for every row', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', hours: HOURS });
    const rows = [...row(card, 'Sprechzeiten').querySelectorAll('tr')].map((line) => plain(visibleText(line)));
    expect(rows).to.deep.equal(['Mo–Do 09:00–12:00 Uhr 13:00–16:30 Uhr', 'Fr 09:00–13:00 Uhr']);
    const spoken = [...row(card, 'Sprechzeiten').querySelectorAll('th[scope=row]')].map((header) => plain(header.ariaLabel ?? ''));
    expect(spoken).to.deep.equal(['Montag–Donnerstag', 'Freitag']);
  });

  it('have no nought before them where a day has twice twelve', async () => {
    const card = await cardAt('2026-10-14T07:00:00+02:00', { name: 'Viktoria Blank', hours: HOURS }, 'en');
    expect(plain(visibleText(card.shadowRoot!.querySelector<HTMLElement>('.now')!))).to.match(/\b9:00 AM/);
    expect(plain(textOf(card)))
      .to.match(/\b9:00 ?(AM)?–12:00 PM/)
      .and.not.match(/0\d:\d\d/);
  });

  for (const [time, expected] of [
    [WEDNESDAY, 'Jetzt erreichbar bis 12:00'],
    ['2026-10-14T12:30:00+02:00', 'Zurzeit nicht erreichbar. Wieder ab: Mittwoch, 13:00'],
    ['2026-10-16T18:00:00+02:00', 'Zurzeit nicht erreichbar. Wieder ab: Montag'],
    // Reformation Day is a Saturday; Good Friday and Easter Monday are not.
    ['2026-04-02T18:00:00+02:00', 'Zurzeit nicht erreichbar. Wieder ab: Dienstag'],
  ] as const) {
    it(`at ${time}: ${expected}`, async () => {
      const card = await cardAt(time, { name: 'Viktoria Blank', hours: HOURS, region: 'BB' });
      expect(textOf(card)).to.contain(expected);
      const status = card.shadowRoot!.querySelector('.now')!;
      expect(status.closest('[aria-live], [role=status]'), 'a clock is not read out').to.equal(null);
    });
  }

  it('are told anew when they change', async () => {
    const start = performance.now();
    const noon = Date.parse('2026-10-14T12:00:00+02:00');
    const card = await cardAt(() => noon - 150 + performance.now() - start, { name: 'Viktoria Blank', hours: HOURS });
    await waitUntil(() => textOf(card).includes('Wieder ab: Mittwoch, 13:00'));
  });

  it('in the clock of the office, named where the visitor’s shows another time', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', hours: HOURS });
    const isThere = new Date(WEDNESDAY).getHours() === 11;
    expect(/12:00 \S*(MESZ|GMT)/.test(textOf(card))).to.equal(!isThere);
  });

  it('that cannot be read stand as they are, without a claim, and are told to the editor', async () => {
    const problems = listen<{ code: string }>(document, 'iq-problem');
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', hours: 'Mo-Fr 9-12 Uhr; jeden zweiten Mittwoch im Monat' });
    expect(visibleText(row(card, 'Sprechzeiten'))).to.contain('jeden zweiten Mittwoch im Monat');
    expect(card.shadowRoot!.querySelector('.now')).to.equal(null);
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['unreadable-text']);
  });

  it('are read from pasted text', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank' });
    card.textContent = 'BdV e.V.\nTel.: 0331/81 36 86\nSprechzeiten: Mo-Do 9-16 Uhr';
    await waitUntil(() => textOf(card).includes('Jetzt erreichbar'));
  });

  for (const [hours, expected] of [
    ['Mo 9-12 Uhr und nach Vereinbarung', ['Mo 09:00–12:00 Uhr', 'Di–Fr geschlossen']],
    ['Mo-Do 9-12 Uhr', ['Mo–Do 09:00–12:00 Uhr', 'Fr geschlossen']],
    ['Mo-So 0-24 Uhr', ['Mo–So 00:00–24:00']],
    ['Di 9-12 Uhr; Fr. nach Absprache am Telefon', ['Di 09:00–12:00 Uhr']],
    ['nach Vereinbarung', []],
  ] as const) {
    it(`${hours}: ${expected.join(', ') || 'no table, and no claim'}`, async () => {
      const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', hours });
      expect([...card.shadowRoot!.querySelectorAll<HTMLElement>('tr')].map((line) => plain(visibleText(line)))).to.deep.equal(expected);
      expect(visibleText(row(card, 'Sprechzeiten')).includes('nach Vereinbarung')).to.equal(hours.includes('Vereinbarung'));
      expect(textOf(card)).to.not.contain('Bitte vereinbaren');
      if (expected.length === 0) expect(card.shadowRoot!.querySelector('.now')).to.equal(null);
    });
  }

  it('show exceptions that are still to come', async () => {
    const hours = `${HOURS}; 24.12.2026-31.12.2026 geschlossen; 01.10.2026 geschlossen`;
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', hours });
    const rows = [...row(card, 'Sprechzeiten').querySelectorAll('tr')].map((line) => plain(visibleText(line)));
    expect(rows).to.have.length(3);
    expect(rows[2]).to.match(/^24\..*31\.12\.2026 geschlossen$/);
  });
});

describe('a contact that is away', () => {
  const attributes = {
    name: 'Viktoria Blank',
    hours: HOURS,
    'absent-until': '2026-10-20',
    deputy: 'Irina Holzmann, Tel. 0331/81 36 87, ih(at)iq.example',
  };

  it('says until when, and who can be asked', async () => {
    const card = await cardAt(WEDNESDAY, attributes);
    expect(textOf(card)).to.contain('Nicht da bis einschließlich 20. Oktober 2026.').and.to.not.contain('Jetzt erreichbar');
    const deputy = row(card, 'Vertretung');
    expect(visibleText(deputy)).to.contain('Irina Holzmann');
    expect([...deputy.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['tel:+49331813687', 'mailto:ih@iq.example']);
  });

  it('says so to the end of the day, and not on the next', async () => {
    expect(textOf(await cardAt('2026-10-20T23:59:00+02:00', attributes))).to.contain('Nicht da');
    const back = await cardAt('2026-10-21T09:30:00+02:00', attributes);
    expect(textOf(back)).to.contain('Jetzt erreichbar').and.to.not.contain('Irina Holzmann');
  });
});

describe('languages of a contact', () => {
  it('stand in their own names and in the page’s', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', languages: 'de, ru; ar' });
    const items = [...row(card, 'Sprachen').querySelectorAll('li')];
    expect(items.map((item) => visibleText(item).toLowerCase())).to.deep.equal(['deutsch', 'русский russisch', 'العربية arabisch']);
    const arabic = items[2]!.querySelector('[lang=ar]')!;
    expect(arabic.getAttribute('dir')).to.equal('rtl');
  });

  it('that are none stand as text and are told to the editor', async () => {
    const problems = listen<{ code: string; message: string }>(document, 'iq-problem');
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', languages: 'de 123456789' });
    expect(visibleText(row(card, 'Sprachen'))).to.contain('123456789');
    expect(problems[0]!.detail).to.include({ code: 'invalid-attribute' });
    expect(problems[0]!.detail.message).to.contain('123456789');
  });
});

describe('what else a contact says', () => {
  it('how long an answer takes, that one needs an appointment, when it was checked', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', 'response-time': 'P2D', 'by-appointment': '', verified: '2026-10-01' });
    expect(visibleText(row(card, 'Übliche Antwortzeit'))).to.contain('2 Tage');
    expect(textOf(card)).to.contain('Bitte vereinbaren Sie einen Termin.').and.to.contain('Angaben geprüft: 1. Oktober 2026');
  });

  for (const [attribute, value, code] of [
    ['verified', '2025-10-01', 'outdated'],
    ['deputy', 'Irina Holzmann', 'missing-attribute'],
    ['verified', '2026-02-30', 'invalid-attribute'],
    ['verified', '2030-01-01', 'invalid-attribute'],
    ['response-time', '2 Tage', 'invalid-attribute'],
    ['absent-until', 'morgen', 'invalid-attribute'],
    ['region', 'XX', 'invalid-attribute'],
    ['vcard-version', '5', 'invalid-attribute'],
  ] as const) {
    it(`${attribute}="${value}" is told to the editor as ${code}`, async () => {
      const problems = listen<{ code: string; message: string }>(document, 'iq-problem');
      await cardAt(WEDNESDAY, { name: 'Viktoria Blank', hours: HOURS, [attribute]: value });
      expect(problems.map(({ detail }) => detail.code)).to.deep.equal([code]);
      expect(problems[0]!.detail.message).to.contain(attribute === 'deputy' ? 'absent-until' : `${attribute}="${value}"`);
    });
  }
});

describe('the contact for search engines', () => {
  const data = (): Record<string, unknown>[] =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    );

  it('is written on request only, and taken away with the card', async () => {
    const card = await cardAt(WEDNESDAY, {
      organisation: 'BdV e.V.',
      phone: '0331/81 36 86 (Zentrale)',
      email: 'a(at)b.de',
      hours: HOURS,
      languages: 'de xx9',
    });
    expect(data()).to.deep.equal([]);
    card.setAttribute('json-ld', '');
    await waitUntil(() => data().length === 1);
    expect(data()[0]).to.include({ '@type': 'Organization', name: 'BdV e.V.' });
    expect(JSON.stringify(data()))
      .to.contain('+49331813686')
      .and.to.contain('"Monday"')
      .and.to.not.contain('b.de')
      .and.to.not.contain('xx9');
    card.setAttribute('organisation', 'IQ');
    await waitUntil(() => data()[0]?.['name'] === 'IQ');
    expect(data()).to.have.length(1);
    for (const attribute of ['hours', 'languages', 'json-ld']) card.removeAttribute(attribute);
    await card.updateComplete;
    expect(data(), 'no longer wanted').to.deep.equal([]);
    card.setAttribute('json-ld', '');
    await waitUntil(() => data().length === 1);
    card.remove();
    expect(data()).to.deep.equal([]);
  });
});

describe('what a page breaks', () => {
  it('takes the extras away, not the card', async () => {
    const { DateTimeFormat } = Intl;
    const original = Object.getOwnPropertyDescriptor(DateTimeFormat.prototype, 'formatRange')!;
    Object.defineProperty(DateTimeFormat.prototype, 'formatRange', { ...original, value: undefined });
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', phone: '0331/81 36 86', hours: HOURS });
    Object.defineProperty(DateTimeFormat.prototype, 'formatRange', original);
    expect(textOf(card)).to.contain('0331 813686').and.to.contain(HOURS);
  });

  it('nor does a tag that a browser takes for another', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', languages: 'de en-US-posix' });
    expect(visibleText(row(card, 'Sprachen'))).to.contain('Deutsch');
  });
});

describe('an address that hides', () => {
  for (const [name, markup] of [
    ['in a link of TYPO3', '<a href="#" data-mailto-token="nbjmup+tpnfAfnbjm/ume" data-mailto-vector="1">E-Mail</a>'],
    ['behind comments', 'E-Mail: some<!-- x -->@<!-- y -->email.tld'],
    ['behind marks without width', 'E-Mail: some&#8203;@email.tld'],
    ['behind words', 'E-Mail: some(at)email(dot)tld'],
  ] as const) {
    it(`${name} is a link on the card and stays out of the data for search engines`, async () => {
      const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      place.innerHTML = `<iq-contact-card json-ld><p>BdV e.V.</p><p>${markup}</p></iq-contact-card>`;
      const card = place.querySelector('iq-contact-card')!;
      await waitUntil(() => document.head.querySelector('[type="application/ld+json"]'));
      expect(linksOf(card).map(({ href }) => href)).to.include('mailto:some@email.tld');
      expect(document.documentElement.innerHTML).to.not.contain('some@email.tld');
    });
  }
});

describe('the QR code of a contact', () => {
  it('comes when the visitor asks for it', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', phone: '0331/81 36 86', qr: '' });
    const button = card.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await waitUntil(() => card.shadowRoot!.querySelector('svg'));
    const code = card.shadowRoot!.querySelector('svg')!;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(code.getAttribute('role')).to.equal('img');
    expect(code.getAttribute('aria-label')).to.equal('QR-Code: Kontakt speichern');
    expect(code.checkVisibility()).to.equal(true);
    button.click();
    await card.updateComplete;
    expect(code.checkVisibility()).to.equal(false);
  });

  it('is there for print', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', qr: '' });
    dispatchEvent(new Event('beforeprint'));
    await waitUntil(() => card.shadowRoot!.querySelector('svg'));
    expect(card.shadowRoot!.querySelector('svg')!.checkVisibility(), 'not on the screen').to.equal(false);
  });

  it('is dark on white in every look', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', qr: '' });
    card.style.colorScheme = 'dark';
    card.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!.click();
    await waitUntil(() => card.shadowRoot!.querySelector('svg'));
    const [plate, code] = card.shadowRoot!.querySelectorAll('path');
    expect([getComputedStyle(plate!).fill, getComputedStyle(code!).fill]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(getComputedStyle(card.shadowRoot!.querySelector('svg')!).forcedColorAdjust ?? 'none').to.equal('none');
  });

  it('says so where the contact is too long for one', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'V'.repeat(3000), qr: '' });
    card.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!.click();
    await waitUntil(() => textOf(card).includes('Der QR-Code lässt sich gerade nicht laden.'));
  });
});

describe('the parts that work together', () => {
  it('calling the deputy is told to the page, without the number', async () => {
    const card = await cardAt(WEDNESDAY, { name: 'Viktoria Blank', 'absent-until': '2026-10-20', deputy: '0331/81 36 87' });
    const events = listen(document, 'iq-contact');
    const link = linksOf(card).find(({ href }) => href === 'tel:+49331813687')!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ action: 'call' }]);
    expect(part(card, 'heading').textContent).to.equal('Viktoria Blank');
  });
});
