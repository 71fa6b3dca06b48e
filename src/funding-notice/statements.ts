/** How much the European Union pays: a part, or all of it. */
export type Support = 'co-funded' | 'funded';

/**
 * The statement beside the emblem in the official languages (Regulation (EU) 2021/1060, Annex IX, point 1.2); in braces
 * what differs: co-funded, funded. Never translated by hand: a language that is missing here gets the German one. How
 * sure each of them is, and where it comes from, stands in the table of its tests.
 */
const STATEMENTS: Readonly<Record<string, string>> = {
  bg: '{Съф|Ф}инансирано от Европейския съюз',
  cs: '{Spoluf|F}inancováno Evropskou unií',
  da: '{Medf|F}inansieret af Den Europæiske Union',
  de: '{Kof|F}inanziert von der Europäischen Union',
  el: 'Με τη {συγ|}χρηματοδότηση της Ευρωπαϊκής Ένωσης',
  en: '{Co-f|F}unded by the European Union',
  es: '{Cof|F}inanciado por la Unión Europea',
  et: '{Kaasr|R}ahastanud Euroopa Liit',
  fi: 'Euroopan unionin {osa|}rahoittama',
  fr: '{Cof|F}inancé par l’Union européenne',
  ga: 'Arna {chomhchist|mhaoin}iú ag an Aontas Eorpach',
  hr: '{Suf|F}inancira Europska unija',
  hu: 'Az Európai Unió {társ|}finanszírozásával',
  it: '{Cof|F}inanziato dall’Unione europea',
  lt: '{Bendrai f|F}inansuoja Europos Sąjunga',
  lv: '{Līdzf|F}inansē Eiropas Savienība',
  mt: '{Ko|If}finanzjat mill-Unjoni Ewropea',
  nl: '{Medeg|G}efinancierd door de Europese Unie',
  pl: '{Współ|S}finansowane przez Unię Europejską',
  pt: '{Cof|F}inanciado pela União Europeia',
  ro: '{Cof|F}inanțat de Uniunea Europeană',
  sk: '{Spolufinancovaný|Financované} Európskou úniou',
  sl: '{Sof|F}inancira Evropska unija',
  sv: '{Medf|F}inansieras av Europeiska unionen',
};

/** The official statement in a language; `undefined` where there is none: officialStatement('el', 'co-funded') */
export function officialStatement(language: string, support: Support): string | undefined {
  return Object.hasOwn(STATEMENTS, language)
    ? STATEMENTS[language]!.replace(/\{(.*)\|(.*)\}/, support === 'funded' ? '$2' : '$1')
    : undefined;
}

/** The statement for a language, and the language it is really in: German where there is no official one. */
export function statementFor(language: string, support: Support): { text: string; lang: string } {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  const text = officialStatement(primary, support);
  return text ? { text, lang: primary } : { text: officialStatement('de', support)!, lang: 'de' };
}
