/** Longer lines are text: no fact is as long, and what reads them need not be fast. */
const MAX_LENGTH = 300;

/** Characters that are not seen: controls, marks of direction, soft hyphens, and blanks without width. */
// eslint-disable-next-line no-control-regex -- They are what has to go.
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const SENTENCE = /^(?:\S+ ){4,}\S*\p{L}{3}[.!?]$/u;
/** What a label announces; `any` says nothing of the value. */
export type Kind = 'phone' | 'mobile' | 'fax' | 'email' | 'url' | 'hours' | 'organisation' | 'any';

/** Labels as they stand on German and English pages. */
const WORDS: readonly (readonly [Kind, string])[] = [
  ['mobile', 'mobil(?:telefon|nummer|e)?|handy|m(?=:)'],
  ['fax', '(?:tele)?fax(?:nummer)?|f(?=:)'],
  ['phone', 'tel(?:efon(?:nummer)?|ephone)?(?: ?(?:und|[&/]|\\./) ?(?:tele)?fax)?|fon|phone|durchwahl|privat|t(?=:)'],
  ['email', '(?:zentrale )?e?-?mail(?:[- ]adresse)?|e(?=:)'],
  ['url', 'internet|web(?:seite|site)?|homepage'],
  ['hours', '(?:telefonische )?(?:\\p{L}+zeiten|sprech(?:zeit|stunden?)|erreichbarkeit)|(?:office|opening) hours'],
  ['organisation', 'firma|auftraggeber|organisation'],
  ['any', '(?:haus)?anschrift|adresse(?: \\p{L}+)?|address|kontakt|contact|name'],
];
const BEHIND = '(?![\\p{L}-])\\.?(?<note> \\([^)\\d]*\\)| (?:dienst|privat)[\\p{L}.]*)? ?';

export const LABELS = WORDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})${BEHIND}:? ?(?<value>.*)$`, 'iu')] as const);

/** Between facts in one line: bars and dots, and before the label of the next. */
const SEPARATOR = new RegExp(
  ` [|·•] |,?(?<! und| &|zentrale) (?=(?:${WORDS.slice(0, 5)
    .map(([, words]) => words)
    .join('|')})${BEHIND.replace('?<note>', '?:')}:)|, (?=(?:tel|fax|mobil|e?-?mail)\\p{L}*\\.? \\S*[\\d@]|\\S+@)`,
  'iu',
);

export const PLACE = /^(?:D-)?(?<postalCode>\d{5}) (?<locality>\p{Lu}[\p{L} .()/–-]+)$/u;
export const STREET =
  /^(?!(?:HR[AB]|Zimmer|Raum|Haus|Referat|Team|Dezernat|Linie) )\p{Lu}[\p{L} .-]* \d{1,4} ?[a-zA-Z]?(?: ?[-–/] ?(?:\p{L}+ )?\d+ ?[a-zA-Z]?)?$/u;

/** A part of the text that can be one fact. */
export interface Line {
  text: string;
  /** Prose, never a fact. */
  isProse: boolean;
}

/** Parts a text in lines, and lines with several facts in these. */
export function readLines(text: string): Line[] {
  const lines = text
    .split(/[\n\r\u2028\u2029]/)
    .map((one) => one.replace(UNSEEN, '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return lines.flatMap((one) => {
    const isProse = one.length > MAX_LENGTH || SENTENCE.test(one);
    return (isProse ? [one] : one.split(SEPARATOR).flatMap(partAtCommas)).map((part) => ({ text: part.trim(), isProse }));
  });
}

/** An address stands with its organisation in one line; the commas of names stay. */
function partAtCommas(line: string): string[] {
  const parts = line.split(/ ?, /);
  const isFact = (part: string): boolean => PLACE.test(part) || STREET.test(part.replace(/^\S+: /, ''));
  return /^postfach/i.test(line) || !parts.some(isFact) ? [line] : parts;
}
