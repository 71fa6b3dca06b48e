import type { Support } from './statements.ts';

/**
 * The statement in languages that are not official in the European Union, as it is usually translated: co-funded,
 * funded. Only for a text of its own: beside the emblem stands an official one.
 */
const CUSTOMARY: Readonly<Record<string, readonly [coFunded: string, funded: string]>> = {
  ar: ['بتمويل مشترك من الاتحاد الأوروبي', 'بتمويل من الاتحاد الأوروبي'],
  fa: ['با تأمین مالی مشترک اتحادیه اروپا', 'با تأمین مالی اتحادیه اروپا'],
  ru: ['Софинансируется Европейским Союзом', 'Финансируется Европейским Союзом'],
  tr: ['Avrupa Birliği tarafından eş finanse edilmiştir', 'Avrupa Birliği tarafından finanse edilmektedir'],
  uk: ['Співфінансується Європейським Союзом', 'Фінансується Європейським Союзом'],
};

/** The usual translation of the statement; `undefined` where an official one exists, or none is known. */
export function customaryStatement(language: string, support: Support): string | undefined {
  const primary = language.split('-')[0]!.toLowerCase();
  return CUSTOMARY[primary]?.[support === 'funded' ? 1 : 0];
}
