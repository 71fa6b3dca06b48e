import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFaults, findHardWords, readUnits, type Unit } from '../run/locale-faults.ts';

const unit = (change: Partial<Unit> = {}): Unit => ({
  source: 'Meinten Sie {0}?',
  target: 'Did you mean {0}?',
  note: 'Button below a mistyped address',
  ...change,
});

describe('readUnits', () => {
  it('reads source, translation and description, with values as {0}', () => {
    const xliff = `<trans-unit id="a">
      <source>A &amp; <x id="0" equiv-text="\${name}"/></source>
      <target state="final"><x id="0" equiv-text="\${name}"/> &lt;b</target>
      <note from="lit-localize">N</note>
    </trans-unit><trans-unit id="b"><source>B</source></trans-unit>`;
    assert.deepEqual(readUnits(xliff), [
      { source: 'A & {0}', target: '{0} <b', note: 'N' },
      { source: 'B', target: undefined, note: '' },
    ]);
  });
});

describe('findFaults', () => {
  const cases: [about: string, unit: Unit, fault: RegExp | undefined][] = [
    ['a sound translation', unit(), undefined],
    ['none', unit({ target: undefined }), /no translation/],
    ['an empty one', unit({ target: ' ' }), /no translation/],
    ['a lost placeholder', unit({ target: 'Did you mean this?' }), /placeholders/],
    ['another placeholder', unit({ target: 'Did you mean {1}?' }), /placeholders/],
    ['a placeholder twice', unit({ target: '{0}: did you mean {0}?' }), /placeholders/],
    ['no description', unit({ note: '' }), /description/],
    ['two blanks', unit({ target: 'Did you  mean {0}?' }), /blanks/],
    ['a blank at the end', unit({ target: 'Did you mean {0}? ' }), /blanks/],
    ['markup', unit({ target: '<b>Did</b> you mean {0}?' }), /markup/],
    ['a plural in the text', unit({ target: '{count, plural, one {day}} {0}' }), /markup/],
    ['the German text', unit({ target: 'Meinten Sie {0}?' }), /German/],
    ['a word that is the same', { source: 'Fax', target: 'Fax', note: 'Before a fax number; the same in some languages' }, undefined],
  ];
  for (const [about, given, fault] of cases) {
    it(about, () => {
      const faults = findFaults(given, 'en').join();
      if (fault) assert.match(faults, fault);
      else assert.equal(faults, '');
    });
  }

  it('lets plain German be the German text, and no more than that', () => {
    assert.deepEqual(findFaults(unit({ source: 'Ihre Adresse', target: 'Ihre Adresse' }), 'de-simple'), []);
    assert.match(findFaults(unit({ target: 'Meinten Sie {0}, Donaudampfschiff?' }), 'de-simple').join(), /letters/);
  });
});

describe('findHardWords', () => {
  // The rules of the network Leichte Sprache: short sentences, short words, no passive.
  const cases: [text: string, hard: RegExp | undefined][] = [
    ['Sie bekommen eine E-Mail. Bitte klicken Sie auf den Link.', undefined],
    ['eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf.', undefined],
    ['eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn.', /13 words/],
    ['Eins: zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn.', undefined],
    ['Newsletter-Anmeldung', undefined],
    ['Newsletteranmeldung', /19 letters/],
    ['Bundes-Ministerium für Arbeit', undefined],
    ['Der Link wird geschickt.', /passive/],
    ['Die Adresse wurde nicht gefunden.', /passive/],
    ['Das Programm wird vom Bund bezahlt.', /passive/],
    ['Die Angaben werden gespeichert.', /passive/],
    ['Sie werden gesund.', undefined],
    ['Das wird gut. Die Anmeldung hat geklappt.', undefined],
    ['name@example.organisation', undefined],
  ];
  for (const [text, hard] of cases) {
    it(text, () => {
      const found = findHardWords(text).join();
      if (hard) assert.match(found, hard);
      else assert.equal(found, '');
    });
  }
});
