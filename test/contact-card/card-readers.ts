import ICAL from 'ical.js';
import { parse } from 'vcard4';
import VCard from 'vcf';

/** One property of a card: its types in lower case, and its value in unescaped parts. */
export interface Fact {
  name: string;
  types: string[];
  values: string[];
}

/** Reads a card to the facts in it, with code that is not ours. */
export type CardReader = (card: string) => Fact[];

const STRUCTURED = ['n', 'org', 'adr'];
const typesOf = (type: string | string[] = []): string[] => [type].flat().flatMap((one) => one.toLowerCase().split(','));

const readWithIcal: CardReader = (card) => {
  const [, properties] = ICAL.parse(card) as [string, [string, { type?: string | string[] }, string, string | string[]][]];
  return properties.map(([name, { type }, , value]) => ({
    name,
    types: typesOf(type),
    // It leaves an escaped semicolon as it is where the value has no parts.
    values: [value].flat().map((part) => (STRUCTURED.includes(name) ? part : part.replaceAll('\\;', ';'))),
  }));
};

/** This one gives the values as they were written. */
const readWithVcf: CardReader = (card) =>
  Object.entries(new VCard().parse(card).data).flatMap(([name, properties]) =>
    [properties].flat().map((property) => {
      const raw = property.valueOf() ?? '';
      const parts = STRUCTURED.includes(name) ? raw.replace(/(\\.)|;/g, (_, escaped?: string) => escaped ?? '\0').split('\0') : [raw];
      return { name: name.toLowerCase().replace('xab', 'x-ab'), types: typesOf(property.type), values: parts.map(unescape) };
    }),
  );

/** For 4.0 only, and by the letter of RFC 6350. It does not unescape values with `:`, `;`, `"` or a backslash of their own. */
const readWithVcard4: CardReader = (card) => {
  const { parsedVcard } = parse(card) as unknown as {
    parsedVcard: { property: string; parameters: { TYPE?: string }; value?: string | string[] | Record<string, string> }[];
  };
  return parsedVcard.map(({ property, parameters, value = '' }) => ({
    name: property.toLowerCase(),
    types: typesOf(parameters.TYPE),
    values: typeof value === 'string' ? [value] : Object.values(value),
  }));
};

function unescape(value: string): string {
  return value.replace(/\\([\\,;n])/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

/** All that can read a version. */
export const cardReaders: Readonly<Record<'3.0' | '4.0', Readonly<Record<string, CardReader>>>> = {
  '3.0': { 'ical.js': readWithIcal, vcf: readWithVcf },
  '4.0': { 'ical.js': readWithIcal, vcf: readWithVcf, vcard4: readWithVcard4 },
};
