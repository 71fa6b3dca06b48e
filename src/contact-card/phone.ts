/** A telephone number for machines and for people. */
export interface Phone {
  /** E.164 (`+49331813686`), or a short number such as `112`. */
  number: string;
  /** DIN 5008: blanks between the parts, a hyphen before the extension. Abroad: the groups as they were typed. */
  display: string;
}

/** One of the numbers in a text; what cannot be dialled has no `phone`. */
export interface PhoneReading {
  /** The piece as it stands, but for marks without width. */
  text: string;
  phone?: Phone;
  /** What stands around the number: "(Sekretariat)", "Mo-Fr 9-12 Uhr", "App. 12". */
  note?: string;
}

/** Dialled without area code: emergency, authorities, 116xxx, directory enquiries. Source: numbering plan of the Bundesnetzagentur. */
const SHORT_NUMBER = /^11(?:[025]|6(?:00[06]|016|11[167]|123)|8(?:0\d\d|[1-9]\d))$/;

/** A number as people write it: country code, area code in brackets, the rest in groups. Brackets elsewhere are a note. */
const NUMBER = /(?:\(?(?:\+|00) *\d[\d ]{0,3}\)?[ /.-]*)?(?:\([\d ]+\)[ /.-]*)?\d(?:[\d /.-]*\d)?/g;

/**
 * Without country code: a service number with its digit for the rate (0180 2), or an area code if the author has parted
 * it, and the rest. No match: a slash or bracket where no area code can end ("813686/87"), "-0 -12", dates and times.
 */
const GERMAN_NUMBER =
  /^(0|\+49 )(?!1[01])(?=[1-9](?! *[./-]))(?:((?:137|180|900)\D+\d(?=[ -]))|((?:\d[ .-]*){2,5}[/)]|\d{2,5}(?=[ .-])))?\D*(?!.*- *\d+ +-)([^/)]*)$/;

/** Likewise, a country and area code have seven digits at most. */
const FOREIGN_NUMBER = /^\+(?!49)[1-9]\D*(?:\d\D*){6}[^/)]*$/;

/** Between two numbers: the second one has to be complete, and no time or date. Short numbers stand alone. */
const SEPARATOR = /(?:[,;\r\n]|\s(?:oder|or|und|and|bzw\.?|\/|\|)\s)(?=[^\d+(,;]{0,40}\(?(?:\+|0(?!\d[.:-])(?:[^\d,;:]{0,3}\d){6}))/i;

/** Text with several numbers is shorter. */
const MAX_LENGTH = 500;

/** A last group that is a time or a floor rather than a part of the number, if a word follows: "813686 24 h", "813686 2. Stock". */
const TORN = /\d{3} \d{1,2}(?:-\d{1,2})?$/;

/** What is dialled inside a house only. */
const INSIDE = /durchwahl|intern|dw|app|nebenst|haus|privat/i;

/** After a number: a word or digit that belongs to it (0800-IQ, a second extension), or a time that was taken for its end. */
const GOES_ON = /^(?:[^\s(),;]*[\p{L}\d*#]| *uhr)/iu;

const LABEL = /^\s*(?:tel(?:efon|ephone)?|fon|phone)\b[.:]*/i;

/**
 * Reads a telephone number as it is written in Germany; `undefined` where it cannot be dialled from anywhere:
 * without area code, with two extensions, with letters, too short or too long (E.164, section 6.2.1: 15 digits).
 *
 * readPhone('0331/81 36 86') // -> { number: '+49331813686', display: '0331 813686' }
 */
export function readPhone(text: string): Phone | undefined {
  const plain = plainly(visible(text)).trim();
  return plain.match(NUMBER)?.[0] === plain ? readNumber(plain) : undefined;
}

/**
 * Reads all the numbers in a text, in their order. What is no complete number belongs to the one before it, so that of
 * "0331 8136-0 oder -12" the first number can be dialled, and "oder -12" is its note. What stands without a word
 * between, as in "8136-0/-12", is read as a whole or not at all.
 *
 * readPhones('0331 813686 (Büro) oder 0331 813687') // -> two readings, the first one with the note "(Büro)"
 */
export function readPhones(text: string): PhoneReading[] {
  if (text.length > MAX_LENGTH) return [{ text }];
  return visible(text)
    .split(SEPARATOR)
    .map((piece) => readPiece(piece.trim()))
    .filter((reading) => reading.text);
}

/** The numbers of a text that can be dialled: numbersIn('0331 813686 (Büro) oder 112') // -> ['+49331813686', '112'] */
export const numbersIn = (text = ''): string[] => readPhones(text).flatMap(({ phone }) => phone?.number ?? []);

function readPiece(text: string): PhoneReading {
  const plain = plainly(text);
  for (const { 0: typed, index } of plain.matchAll(NUMBER)) {
    const end = index + typed.length;
    const phone = readNumber(typed);
    const [before = '', after] = [text.slice(0, index).replace(LABEL, ''), text.slice(end)].map((part) =>
      part.replace(/^[\s,;:]+|[\s,;:]+$/g, ''),
    );
    // "Zimmer 112" and "112 (intern)" are no numbers to call, nor is what stands behind another number.
    const isOther = /\d[\s)]*$/.test(before) || (phone?.number.length === 3 && (before || INSIDE.test(after ?? '')));
    const isTorn = TORN.test(typed) && /^[. ]*\p{L}/u.test(plain.slice(end));
    if (!phone || isOther || isTorn || GOES_ON.test(plain.slice(end))) continue;
    const note = [before, after].filter(Boolean).join(' ');
    return note ? { text, phone, note } : { text, phone };
  }
  return { text };
}

/** Without marks that have no width, but for the joiners of words in other scripts. */
function visible(text: string): string {
  return text.replace(/(?![\u200c\u200d])\p{Cf}/gu, '');
}

/** Digits, dashes, slashes and blanks of all scripts in ASCII, character for character. */
function plainly(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => character.normalize('NFKC'))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[|\u2044\u2215\u29f8]/g, '/')
    .replace(/[^\S\r\n]/g, ' ');
}

function readNumber(typed: string): Phone | undefined {
  const short = typed.replaceAll(' ', '');
  if (SHORT_NUMBER.test(short)) return { number: short, display: short };
  const clean = typed
    .replace(/^\(?(?:\+|00) */, '+')
    .replace(/^\+49[ ()/.-]*(?:0[ )]*)?/, '+49 ')
    .replace(/^\(? *0[ )]*/, '0');
  const display = displayHere(clean) ?? displayAbroad(clean);
  const number = display?.replace(/^0/, '+49').replace(/[ -]/g, '') ?? '';
  return display && /^\+\d{7,15}$/.test(number) ? { number, display } : undefined;
}

/** Keeps the author's own split between area code and number, which cannot be known without a list of all area codes. */
function displayHere(clean: string): string | undefined {
  const [, prefix, service, area = '', rest = ''] = GERMAN_NUMBER.exec(clean) ?? [];
  if (!prefix) return undefined;
  const code = service?.replace(/\D+/, ' ') ?? area.replace(/\D/g, '');
  const groups = rest.replace(/[ .]/g, '').split('-');
  const [first = '', last = ''] = groups;
  // No number begins with a 0 behind its area code; from 12340 to 12349 are many.
  if ((code && /^\D*0\d\d/.test(rest)) || (last.length === first.length && last.startsWith(first.slice(0, 2)))) return undefined;
  // Only a single hyphen is one before an extension.
  return prefix + (code && `${code} `) + groups.join(groups.length > 2 ? '' : '-');
}

/** The groups as they were typed. The 0 in brackets is left out, but in Italy. */
function displayAbroad(clean: string): string | undefined {
  if (!FOREIGN_NUMBER.test(clean)) return undefined;
  const isItaly = clean.startsWith('+39');
  const display = (isItaly ? clean : clean.replace(/\( *0 *\)/, ' ')).split(/\W+/).join(' ').replace(' ', '+');
  return !isItaly && /^\+\d+ 0/.test(display) ? undefined : display;
}
