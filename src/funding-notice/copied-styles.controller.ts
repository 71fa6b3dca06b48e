/** A medium that a page is copied for. */
export type CopiedMedium = 'narrow' | 'print';

/** An address in a style, as browsers write it; one within the page asks for nothing. */
const ADDRESS = /url\("(?!#)(?:\\.|[^"\\])*"\)/g;

/** Styles that ask for no picture, and still say that there is one. */
export const withoutPictures = (css: string): string => css.replace(ADDRESS, 'url("")');

/** The rules of a style sheet, those that it imports too, as they are in a medium. */
export function writeSheet(sheet: CSSStyleSheet, medium: CopiedMedium): string {
  return inMedia(sheet.media.mediaText, writeRules(sheet.cssRules, medium), medium);
}

/** A media query as a screen reads it that stands in for the medium: mediaIn('screen, print', 'print') // -> 'not all, all' */
export function mediaIn(query: string, medium: CopiedMedium): string {
  if (medium !== 'print') return query;
  return query
    .split(',')
    .map((one) =>
      one
        .replace(/^\s*not\s+(screen|print)\b/i, (_all, type: string) => (type.toLowerCase() === 'print' ? 'not all' : 'all'))
        .replace(/^\s*(?:only\s+)?print\b/i, 'all')
        .replace(/^\s*(?:only\s+)?screen\b.*/i, 'not all'),
    )
    .join(',');
}

function writeRules(rules: Iterable<CSSRule>, medium: CopiedMedium): string {
  return [...rules].map((rule) => writeRule(rule, medium)).join('\n');
}

function writeRule(rule: CSSRule, medium: CopiedMedium): string {
  if (rule instanceof CSSImportRule) return writeImport(rule, medium);
  if (rule instanceof CSSMediaRule) return inMedia(rule.media.mediaText, writeRules(rule.cssRules, medium), medium);
  if (rule instanceof CSSStyleRule)
    return `${rule.selectorText} {${withoutPictures(rule.style.cssText)}${writeRules(rule.cssRules ?? [], medium)}}`;
  if (!(rule instanceof CSSGroupingRule)) return rule.cssText;
  return `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${writeRules(rule.cssRules, medium)}}`;
}

/** A sheet that scripts make may import none. */
function writeImport({ styleSheet, media, layerName }: CSSImportRule, medium: CopiedMedium): string {
  const rules = styleSheet ? inMedia(media.mediaText, writeSheet(styleSheet, medium), medium) : '';
  return layerName === null ? rules : `@layer ${layerName} {${rules}}`;
}

const inMedia = (query: string, rules: string, medium: CopiedMedium): string =>
  query ? `@media ${mediaIn(query, medium)} {${rules}}` : rules;
