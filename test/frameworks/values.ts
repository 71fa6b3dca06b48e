/** Attributes and properties, by either name, set, changed and taken away. */
import { expect, waitUntil } from '../helpers.ts';
import { h, type Framework, type Props } from './framework.ts';
import { firstWidget, newPlace, open } from './page.ts';
import { build, look } from './plain.ts';

/** Names of attributes, and two values after one another that can be seen. */
type Values = Readonly<Record<string, readonly [unknown, unknown]>>;

/** Each widget as it stands without them, and values. */
const VALUES: Readonly<Record<string, readonly [Props, Values]>> = {
  'iq-newsletter-form': [
    { action: '/faults/accepted/none', publisher: 'IQ', 'privacy-url': '/p' },
    {
      description: ['Neues vom IQ Netzwerk', 'Vier Mal im Jahr'],
      fields: ['first-name', 'first-name last-name'],
      topics: ['arbeit=Arbeit', 'recht=Recht; arbeit=Arbeit'],
      frequency: ['monthly', 'zu Ostern'],
      'newsletter-lang': ['uk', 'ar'],
      'archive-url': ['/archiv', '/alle'],
      'unsubscribe-url': ['/ab', '/weg'],
      consent: ['checkbox', 'anders'],
      provider: ['pigeon', 'dove'],
      'heading-level': [2, '4'],
    },
  ],
  'iq-contact-card': [
    { name: 'Viktoria Blank', now: () => Date.parse('2026-10-14T11:00:00+02:00') },
    {
      network: ['IQ Netzwerk', 'IQ Netzwerk Brandenburg'],
      organisation: ['BdV', 'BdV e.V.'],
      'job-title': ['Beraterin', 'Leiterin'],
      phone: ['0331 813686', '0331 813687'],
      mobile: ['0170 1234567', '0171 1234567'],
      fax: ['0331 813688', '0331 813689'],
      email: ['vb(at)iq.example', 'vb@iq.example.org'],
      url: ['www.iq.example', 'https://iq.example.org'],
      street: ['Charlottenstraße 31', 'Charlottenstraße 32'],
      'postal-code': ['14467', '14469'],
      locality: ['Potsdam', 'Bernau'],
      photo: ['/stories/schneiderei.svg', '/stories/partner.svg'],
      hours: ['Mo-Fr 9-12', 'Mo-Do 10-13'],
      languages: ['de ru', 'de ar dgs'],
      'response-time': ['P2D', 'PT4H'],
      'by-appointment': [true, true],
      'absent-until': ['2026-10-20', '2026-10-21'],
      verified: ['2024-01-02', '2024-02-03'],
      'vcard-href': ['/v.vcf', '/w.vcf'],
      'vcard-version': ['5.0', 2],
      qr: [true, true],
      'heading-level': [2, '4'],
    },
  ],
  'iq-story-teaser': [
    {},
    {
      kicker: ['Brandenburg', 'Potsdam'],
      date: ['2026-10-01', '2026-10-02'],
      'reading-time': [3, '4'],
      media: ['video', 'audio'],
      layout: ['side', 'stacked'],
      'focal-point': ['30% 20%', '40% 20%'],
      lines: [2, '3'],
      'consent-until': ['2020-01-01', '2020-01-02'],
      'heading-level': [2, '4'],
    },
  ],
  'iq-funding-notice': [
    {},
    {
      programme: ['other', 'another'],
      period: ['2026-2028', '2020'],
      'project-name': ['KoBInt', 'KoBInt 2'],
      support: ['funded', 'paid'],
      emblem: ['black', 'none'],
      links: [true, true],
      'print-height': ['20', '30'],
    },
  ],
};

const STORY = [h('a', { href: '/a' }, 'Mit Mut'), h('p', {}, 'Weite Wege.')];

/** How the names of values are written. */
const WAYS: Readonly<Record<string, (name: string) => string>> = {
  attributes: (name) => name,
  properties: (name) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
};

export function testValues(framework: Framework): void {
  for (const [tag, [props, values]] of Object.entries(VALUES)) {
    for (const [way, nameOf] of Object.entries(WAYS)) {
      it(`<${tag}> in ${framework.name} takes ${way}, others later, and none again`, async () => {
        const children = tag === 'iq-story-teaser' ? STORY : [];
        const tree = (more: Props) => h('main', {}, h(tag, { ...props, ...more }, ...children));
        const page = await open(framework, tree({}));
        const place = await newPlace();
        const looksLike = async (what: string, name: string, value: unknown): Promise<string> => {
          place.replaceChildren(build(h(tag, { ...props, [name]: value }, ...children)));
          const plain = firstWidget(place);
          await Promise.all([plain.updateComplete, page.widget().updateComplete]);
          await waitUntil(() => look(page.widget()) === look(plain) && look(plain), what);
          return look(plain);
        };
        const without = await looksLike('nothing', '', undefined);
        for (const [name, [first, second]] of Object.entries(values)) {
          const own = nameOf(name);
          await page.update(tree({ [own]: first }));
          const before = await looksLike(`${own}: ${String(first)}`, name, first);
          expect(before !== without, `${name} can be seen`).to.equal(true);
          await page.update(tree({ [own]: second }));
          const after = await looksLike(`${own}: ${String(second)}`, name, second);
          expect(after !== before || first === second, `${name} can be seen`).to.equal(true);
          for (const none of [undefined, null, ...(first === true && own !== 'by-appointment' ? [false] : [])]) {
            await page.update(tree({ [own]: first }));
            await page.update(tree({ [own]: none }));
            await looksLike(`${own}: ${String(none)}`, name, undefined);
          }
        }
        await page.unmount();
      });
    }
  }
}
