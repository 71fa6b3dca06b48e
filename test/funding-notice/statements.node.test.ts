import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { officialStatement, statementFor } from '../../src/funding-notice/statements.ts';
import { parseTable } from '../newsletter-form/table.ts';

/**
 * Language, co-funded, how sure it is, where it was found; the same for funded. High: the regulation’s own text, the
 * Commission’s artwork or several sites of programmes. Medium: one list or one site. Low: not found, only remembered.
 * Sources: R regulation 2021/1060, Annex IX; L the Commission’s artwork, or the text alternative of it; D the
 * disclaimer that projects carry in all languages; S sites of programmes and projects; - none.
 */
const OFFICIAL = parseTable(`
bg | Съфинансирано от Европейския съюз | high | S | Финансирано от Европейския съюз | high | D
cs | Spolufinancováno Evropskou unií | high | S | Financováno Evropskou unií | high | D
da | Medfinansieret af Den Europæiske Union | high | L | Finansieret af Den Europæiske Union | high | D
de | Kofinanziert von der Europäischen Union | high | R | Finanziert von der Europäischen Union | high | R
el | Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης | high | L | Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης | high | D
en | Co-funded by the European Union | high | L | Funded by the European Union | high | L
es | Cofinanciado por la Unión Europea | high | S | Financiado por la Unión Europea | high | D
et | Kaasrahastanud Euroopa Liit | high | L | Rahastanud Euroopa Liit | medium | -
fi | Euroopan unionin osarahoittama | high | L | Euroopan unionin rahoittama | high | D
fr | Cofinancé par l’Union européenne | high | S | Financé par l’Union européenne | high | D
ga | Arna chomhchistiú ag an Aontas Eorpach | low | - | Arna mhaoiniú ag an Aontas Eorpach | medium | D
hr | Sufinancira Europska unija | high | L | Financira Europska unija | high | S
hu | Az Európai Unió társfinanszírozásával | high | S | Az Európai Unió finanszírozásával | high | D
it | Cofinanziato dall’Unione europea | medium | S | Finanziato dall’Unione europea | high | D
lt | Bendrai finansuoja Europos Sąjunga | high | L | Finansuoja Europos Sąjunga | high | S
lv | Līdzfinansē Eiropas Savienība | high | L | Finansē Eiropas Savienība | high | S
mt | Kofinanzjat mill-Unjoni Ewropea | low | - | Iffinanzjat mill-Unjoni Ewropea | medium | D
nl | Medegefinancierd door de Europese Unie | high | S | Gefinancierd door de Europese Unie | high | D
pl | Współfinansowane przez Unię Europejską | medium | L | Sfinansowane przez Unię Europejską | low | -
pt | Cofinanciado pela União Europeia | high | S | Financiado pela União Europeia | high | D
ro | Cofinanțat de Uniunea Europeană | high | L | Finanțat de Uniunea Europeană | high | D
sk | Spolufinancovaný Európskou úniou | high | S | Financované Európskou úniou | medium | D
sl | Sofinancira Evropska unija | high | S | Financira Evropska unija | high | S
sv | Medfinansieras av Europeiska unionen | high | L | Finansieras av Europeiska unionen | high | D
`);

const GERMAN = { text: 'Kofinanziert von der Europäischen Union', lang: 'de' };

describe('the official statements', () => {
  it('are those of the 24 official languages', () => {
    assert.equal(
      OFFICIAL.map(([language]) => language).join(' '),
      'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv',
    );
  });

  for (const [language, coFunded, , , funded] of OFFICIAL as [string, string, string, string, string][]) {
    it(`in ${language} are as found`, () => {
      assert.deepEqual(statementFor(language, 'co-funded'), { text: coFunded, lang: language });
      assert.deepEqual(statementFor(`${language}-XX`, 'funded'), { text: funded, lang: language });
      assert.equal(officialStatement(language, 'co-funded')?.normalize('NFC'), coFunded, 'composed characters');
    });
  }
});

describe('for other languages', () => {
  for (const language of ['ar', 'fa', 'ru', 'tr', 'uk', '', 'xx', 'constructor', 'toString-de']) {
    it(`such as "${language}" the German one stands beside the emblem`, () => {
      assert.equal(officialStatement(language, 'co-funded'), undefined);
      assert.deepEqual(statementFor(language, 'co-funded'), GERMAN);
    });
  }
});
