/** Contact blocks with their markup; see contact-blocks.ts. */
import type { Contact } from '../../src/contact-card/contact.ts';

/** A block of HTML, and how it has to be read. */
export interface HtmlBlock {
  source: string;
  html: string;
  contact: Contact;
  unread?: string[];
}

export const htmlBlocks: HtmlBlock[] = [
  {
    source: 'imprint of stadt-unna.de (p with br and bars)',
    html: `<p><strong>Kreisstadt Unna</strong><br>Rathausplatz 1, 59423 Unna<br>Fon: (02303) 103-0 (Zentrale) | Fax: (02303) 103-9900<br>E-Mail: post(at)stadt-unna.de | Internet: www.unna.de</p>`,
    contact: {
      organisation: 'Kreisstadt Unna',
      street: 'Rathausplatz 1',
      postalCode: '59423',
      locality: 'Unna',
      phone: '(02303) 103-0 (Zentrale)',
      fax: '(02303) 103-9900',
      email: 'post(at)stadt-unna.de',
      url: 'www.unna.de',
    },
  },
  {
    source: 'contact page of chopin-hamburg.de (heading, paragraphs, empty lines)',
    html: `<h1>Kontakt</h1><p class="abstract">Chopin-Gesellschaft</p><p>Hamburg &amp; Sachsenwald e.V.</p>
      <p class="copy"><br>&nbsp;<br>Kirchberg 8<br>21521 Wohltorf<br><br>Fon: 04104 5900<br>Mobil: 01573 3718500<br>Fax: 04104 694800<br><br>
      Mehr Informationen unter:<br><a href="https://www.chopin-hamburg.de/">www.chopin-hamburg.de</a><br>&nbsp;<br></p>`,
    contact: {
      organisation: 'Chopin-Gesellschaft Hamburg & Sachsenwald e.V.',
      street: 'Kirchberg 8',
      postalCode: '21521',
      locality: 'Wohltorf',
      phone: '04104 5900',
      mobile: '01573 3718500',
      fax: '04104 694800',
      url: 'www.chopin-hamburg.de',
    },
    unread: ['Mehr Informationen unter:'],
  },
  {
    source: 'imprint of a guild association in Brandenburg (links, middle dot)',
    html: `<p>Verantwortlich ist:<br /><strong>Landesinnungsverband des Dachdeckerhandwerks Land Brandenburg</strong><br />Hegelallee 44, 14467 Potsdam<br />
      Telefon: 0331 – 71 90 00 · E-Mail: <a href="mailto:kontakt@liv-dachdecker.example">kontakt@liv-dachdecker.example</a></p>`,
    contact: {
      organisation: 'Landesinnungsverband des Dachdeckerhandwerks Land Brandenburg',
      street: 'Hegelallee 44',
      postalCode: '14467',
      locality: 'Potsdam',
      phone: '0331 – 71 90 00',
      email: 'kontakt@liv-dachdecker.example',
    },
    unread: ['Verantwortlich ist:'],
  },
  {
    source: 'contact page of dfi.de (TYPO3 tokens, hidden part in the address)',
    html: `<div>Telefon: <a href="tel:+49714193030" class="tel">+49 (0) 7141 93 03 0</a><br />
      Telefax: <a href="tel:+497141930350" class="tel">+49 (0) 7141 93 03 50</a><br />
      Allgemeine Anfragen: <a href="#" class="mail" data-mailto-token="jxfiql7fkclXacf+ab"
        data-mailto-vector="-3">info@<span style="display:none;">remove-this.</span>dfi.de</a><br />
      Presseanfragen: <a href="#" class="mail" data-mailto-token="jxfiql7mobppbxkcoxdbXacf+ab"
        data-mailto-vector="-3">presseanfrage@<span style="display:none;">remove-this.</span>dfi.de</a></div>`,
    contact: { phone: '+49 (0) 7141 93 03 0', fax: '+49 (0) 7141 93 03 50', email: 'info@dfi.de oder presseanfrage@dfi.de' },
    unread: ['Allgemeine Anfragen:', 'Presseanfragen:'],
  },
  {
    source: 'list of people of hs-furtwangen.de (list, TYPO3 token behind words)',
    html: `<div class="c-card__content"><h2><a href="/personen/profil/1">Dr. Nour Beispiel</a></h2><ul class="o-bare-list">
      <li>Telefon <a class="c-card__additional-link" href="tel:+4977203074600">+49 7720 307-4600</a></li>
      <li><a href="#" data-mailto-token="hvdgoj5Ijpm9XzdnkdzgVcn8apmorvibzi9zsvhkgz" data-mailto-vector="-5">E-Mail schreiben</a></li></ul></div>`,
    contact: { name: 'Dr. Nour Beispiel', phone: '+49 7720 307-4600', email: 'Nour.Beispiel@hs-furtwangen.example' },
  },
  {
    source: 'imprint of bwgt.org (two linked addresses with „oder“)',
    html: `<div><h3>Kontakt</h3><p>Telefon: 030 / 789 58 500<br />Telefax: 030 / 789 58 502<br />E-Mail: <a href="mailto:info@bwgt.org">info@bwgt.org</a>
      oder <a href="mailto:bewegt@bwgt.org">bewegt@bwgt.org</a></p></div>`,
    contact: { phone: '030 / 789 58 500', fax: '030 / 789 58 502', email: 'info@bwgt.org oder bewegt@bwgt.org' },
  },
  {
    source: 'https://geogami.ifgi.de (table of the contact)',
    html: `<table><tr><td>Address</td><td>Heisenbergstraße 2, 48149 Münster</td></tr><tr><td>Email</td><td>geogami(at)uni-muenster.de</td></tr>
      <tr><td>Website</td><td><a href="https://geogami.ifgi.de">https://geogami.ifgi.de</a></td></tr></table>`,
    contact: {
      street: 'Heisenbergstraße 2',
      postalCode: '48149',
      locality: 'Münster',
      email: 'geogami(at)uni-muenster.de',
      url: 'https://geogami.ifgi.de',
    },
  },
  {
    source: 'form seen in a customer view (dl with groups)',
    html: `<dl class="detail-list"><div><dt>Firma</dt><dd>Acme AG</dd></div><div><dt>E-Mail</dt><dd>info@acme.example</dd></div>
      <div><dt>Telefon</dt><dd>+41 44 123 45 00</dd></div><div><dt>Adresse</dt><dd>Bahnhofstrasse 123<br/>80331 München</dd></div></dl>`,
    contact: {
      organisation: 'Acme AG',
      email: 'info@acme.example',
      phone: '+41 44 123 45 00',
      street: 'Bahnhofstrasse 123',
      postalCode: '80331',
      locality: 'München',
    },
  },
  {
    source: 'form only: address element, hidden text, script, the name as a link to the mailbox',
    html: `<address>Stadt Eberswalde<br><script>document.write('x')</script><span hidden>intern: 123</span>
      Ansprechpartnerin: <a href="mailto:e.muster@eberswalde.example?subject=Frage">Erika Muster</a><br>Telefon: <a href="tel:03334640">03334 64-0</a></address>`,
    contact: {
      organisation: 'Stadt Eberswalde',
      jobTitle: 'Ansprechpartnerin',
      name: 'Erika Muster',
      email: 'e.muster@eberswalde.example',
      phone: '03334 64-0',
    },
  },
];
