import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODIES } from '../../src/funding-notice/funders.ts';
import { fundingSentence, plainText, type Segment } from '../../src/funding-notice/sentence.ts';

/** Verbatim from the page of the network that these widgets are made for. */
const PROGRAMME =
  'Das Förderprogramm IQ – Integration durch Qualifizierung wird durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den Europäischen Sozialfonds Plus (ESF Plus) gefördert und vom Bundesamt für Migration und Flüchtlinge administriert. Partner in der Umsetzung sind das Bundesministerium für Bildung und Forschung und die Bundesagentur für Arbeit.';
const PROJECT =
  'Das Projekt „KoBInt“ wird im Rahmen des Förderprogramms IQ – Integration durch Qualifizierung durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den Europäischen Sozialfonds Plus (ESF Plus) gefördert.';
const ENGLISH =
  'The Funding Programme IQ – Integration through Qualification is funded by the Federal Ministry of Labour and Social Affairs and the European Union through the European Social Fund Plus (ESF Plus) and administered by the Federal Office for Migration and Refugees. Partners in implementation are the Federal Ministry of Education and Research and the Federal Employment Agency.';

const names = (segments: readonly Segment[]): [string | undefined, string][] =>
  segments.filter(({ name }) => name).map(({ name, text }) => [name, text]);

describe('fundingSentence', () => {
  for (const period of [undefined, '', '2023-2025', '2026-2028', '2026–2028', '2026 / 2028', '2023', '2027', '2026-2027']) {
    it(`says the programme’s sentence verbatim for the period ${period}`, () => {
      const { official, translation, problem } = fundingSentence({ language: 'de', ...(period !== undefined && { period }) });
      assert.equal(plainText(official), PROGRAMME);
      assert.deepEqual([official.lang, official.status], ['de', 'official']);
      assert.deepEqual([translation, problem], [undefined, undefined]);
    });
  }

  for (const period of ['2015-2022', '2022', '2029-2031', '2025-2026', '2028-2026', '2023-2024-2025', 'iq', '-', '1', '20262028']) {
    it(`tells which periods it knows when asked for ${period}`, () => {
      const { official, problem } = fundingSentence({ language: 'de', period });
      assert.equal(plainText(official), PROGRAMME);
      assert.deepEqual(problem, { code: 'invalid-attribute', about: `period="${period}"`, use: 'period="2023-2025, 2026-2028"' });
    });
  }

  for (const language of ['en', 'en-GB', 'EN']) {
    it(`adds a translation, which is not official, for ${language}`, () => {
      const { official, translation } = fundingSentence({ language });
      assert.equal(plainText(official), PROGRAMME);
      assert.deepEqual([translation!.lang, translation!.status, plainText(translation!)], ['en', 'customary', ENGLISH]);
    });
  }

  it('has only the German wording for other languages', () => {
    for (const language of ['de-AT', 'fr', '', 'constructor', 'toString'])
      assert.equal(fundingSentence({ language }).translation, undefined);
  });

  it('names the project first where it has a name', () => {
    const { official, translation } = fundingSentence({ language: 'en', projectName: 'KoBInt' });
    assert.equal(official.sentences.length, 2);
    assert.equal(plainText(official), `${PROJECT} ${PROGRAMME}`);
    assert.ok(plainText(translation!).startsWith('The project “KoBInt” is funded under the Funding Programme IQ'));
    assert.deepEqual(names(official.sentences[0]!)[0], ['project', 'KoBInt']);
  });

  it('takes the project’s name as it is', () => {
    for (const projectName of ['{iq:x}', '$1 $&', '<b>x</b>', '}{']) {
      const { official } = fundingSentence({ language: 'de', projectName });
      assert.equal(
        plainText({ ...official, sentences: [official.sentences[0]!] }),
        PROJECT.replace('KoBInt', () => projectName),
      );
      assert.equal(plainText({ ...official, sentences: [official.sentences[1]!] }), PROGRAMME);
    }
  });

  it('marks every name, and says whose it is', () => {
    const { official, translation } = fundingSentence({ language: 'en' });
    const order = ['iq', 'bmas', 'eu', 'esfplus', 'bamf', 'bmbf', 'ba'];
    for (const { sentences } of [official, translation!])
      assert.deepEqual(
        names(sentences[0]!).map(([name]) => name),
        order,
      );
    for (const [name, text] of names(translation!.sentences[0]!))
      assert.ok(text.startsWith(BODIES.find(({ key }) => key === name)!.english), text);
    for (const [name, text] of names(official.sentences[0]!))
      assert.ok(text.replace('Europäischen S', 'Europäischer S').startsWith(BODIES.find(({ key }) => key === name)!.name), text);
  });
});
