/** How much the European Union pays: a part, or all of it. */
export type Support = 'co-funded' | 'funded';

/**
 * The statement beside the emblem in the official languages (Regulation (EU) 2021/1060, Annex IX, point 1.2), by
 * language: co-funded, funded. Never translated by hand: a language that is missing here gets the German one.
 */
const STATEMENTS: Readonly<Record<string, readonly [coFunded: string, funded: string]>> = {
  bg: ['Съфинансирано от Европейския съюз', 'Финансирано от Европейския съюз'],
  cs: ['Spolufinancováno Evropskou unií', 'Financováno Evropskou unií'],
  da: ['Medfinansieret af Den Europæiske Union', 'Finansieret af Den Europæiske Union'],
  de: ['Kofinanziert von der Europäischen Union', 'Finanziert von der Europäischen Union'],
  el: ['Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης', 'Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης'],
  en: ['Co-funded by the European Union', 'Funded by the European Union'],
  es: ['Cofinanciado por la Unión Europea', 'Financiado por la Unión Europea'],
  et: ['Kaasrahastanud Euroopa Liit', 'Rahastanud Euroopa Liit'],
  fi: ['Euroopan unionin osarahoittama', 'Euroopan unionin rahoittama'],
  fr: ['Cofinancé par l’Union européenne', 'Financé par l’Union européenne'],
  ga: ['Arna chomhchistiú ag an Aontas Eorpach', 'Arna mhaoiniú ag an Aontas Eorpach'],
  hr: ['Sufinancira Europska unija', 'Financira Europska unija'],
  hu: ['Az Európai Unió társfinanszírozásával', 'Az Európai Unió finanszírozásával'],
  it: ['Cofinanziato dall’Unione europea', 'Finanziato dall’Unione europea'],
  lt: ['Bendrai finansuoja Europos Sąjunga', 'Finansuoja Europos Sąjunga'],
  lv: ['Līdzfinansē Eiropas Savienība', 'Finansē Eiropas Savienība'],
  mt: ['Kofinanzjat mill-Unjoni Ewropea', 'Iffinanzjat mill-Unjoni Ewropea'],
  nl: ['Medegefinancierd door de Europese Unie', 'Gefinancierd door de Europese Unie'],
  pl: ['Współfinansowane przez Unię Europejską', 'Sfinansowane przez Unię Europejską'],
  pt: ['Cofinanciado pela União Europeia', 'Financiado pela União Europeia'],
  ro: ['Cofinanțat de Uniunea Europeană', 'Finanțat de Uniunea Europeană'],
  sk: ['Spolufinancovaný Európskou úniou', 'Financované Európskou úniou'],
  sl: ['Sofinancira Evropska unija', 'Financira Evropska unija'],
  sv: ['Medfinansieras av Europeiska unionen', 'Finansieras av Europeiska unionen'],
};

/** The statement for a language, and the language it is really in: German where there is no official one. */
export function statementFor(language: string, support: Support): { text: string; lang: string } {
  const primary = language.split('-')[0] ?? '';
  const lang = Object.hasOwn(STATEMENTS, primary) ? primary : 'de';
  return { text: STATEMENTS[lang]![support === 'funded' ? 1 : 0], lang };
}
