import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readContactText } from '../../src/contact-card/contact-text.ts';
import { readHours } from '../../src/contact-card/opening-hours.ts';
import { readPhone } from '../../src/contact-card/phone.ts';
import { spokenLanguage } from '../../src/contact-card/spoken-languages.ts';

const guide = ['contact-card.mdx', 'contact-texts.md', 'contact-hours.md']
  .map((file) => readFileSync(`stories/${file}`, 'utf8'))
  .join('\n');

/** The examples of a row, or of a line, in the guide. */
function examples(beginning: string): string[] {
  const line = guide.split('\n').find((one) => /^[|-]/.test(one) && one.replace(/^[|\s]+/, '').startsWith(beginning)) ?? '';
  const found = [...line.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code).filter((code) => !code.includes('…'));
  assert.ok(found.length > 0, `examples for ${beginning}`);
  return found;
}

describe('what the guide for editors says of contact cards', () => {
  for (const [row, fact] of [
    ['Person', 'name'],
    ['Telefon', 'phone'],
    ['E-Mail', 'email'],
    ['Anschrift', 'street'],
    ['Sprechzeiten', 'hours'],
    ['Internet', 'url'],
  ] as const) {
    it(`${row} is read`, () => {
      for (const text of examples(row)) {
        const { contact } = readContactText(`BdV e.V.\n${text}`);
        assert.ok(contact[fact] ?? contact.postalCode, text);
      }
    });
  }

  it('hours are read as it says', () => {
    for (const row of ['mehrere Zeiten', 'geschlossen', 'eine Ausnahme', 'an Feiertagen'])
      for (const text of examples(row)) assert.deepEqual(readHours(text)?.unread, [], text);
    assert.equal(readHours('Mo 9-12 Uhr und nach Vereinbarung')?.byAppointment, true);
  });

  it('what is not clear is not claimed', () => {
    for (const text of examples('- Ist eine Angabe')) assert.equal(readHours(text), undefined, text);
    assert.equal(readPhone('8136-0/-12'), undefined);
  });

  it('languages are known', () => {
    for (const code of ['kmr', 'fa-AF', 'dgs', 'de-simple']) {
      assert.ok(guide.includes(`\`${code}\``));
      assert.ok(spokenLanguage(code, 'de'));
    }
  });
});
