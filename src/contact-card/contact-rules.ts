import { revealEmail } from './obfuscated-email.ts';

/** Facts by the names they have in a contact. */
export type Facts = Readonly<Record<string, string>>;

const NUMBER = '[+(]*\\d(?:\\D{0,4}\\d){2}(?:[^@:,(]|\\([^)]*\\))*';
const TIME = '.*(?:\\d|geschlossen|vereinbarung).*';

/** What a label announces, how pages in German and English call it, and what has to follow. */
const LABELLED = [
  ['mobile', 'mobil(?:telefon|e)?|handy|m(?=:)', NUMBER],
  ['fax', '(?:tele)?fax(?:nummer)?|f(?=:)', NUMBER],
  ['phone', 'tel(?:efon|ephone)?|fon|phone|t(?=:)', NUMBER],
  ['email', '(?:zentrale )?e?-?mail(?:[- ]adresse)?|contact|e(?=:)', '.+'],
  ['url', 'internet|web(?:seite|site)?|homepage', '\\S+\\.\\S+'],
  [
    'hours',
    '(?:telefonische )?(?:(?:öffnungs|(?:telefon)?sprech|büro|geschäfts|service|beratungs|telefon|kontakt|besuchs)zeit(?:en)?|sprechstunden?|erreichbarkeit)|(?:office|opening) hours',
    TIME,
  ],
  ['organisation', 'firma|auftraggeber|organisation', '.+'],
] as const;

const labels = LABELLED.map(([, label]) => label);

/** What stands between a label and its number. */
const NOTE = '(?: (?<note>\\([^)\\d]*\\)|dienst\\p{L}*\\.?|privat))?';

/** A label whose value stands in the next line. */
export const LABEL = new RegExp(`^(?:${labels.join('|')})\\.?$|:$`, 'iu');

/** Between facts in one line: bars and dots, before the label of the next, behind the name of a mailbox, behind a site. */
export const SEPARATOR = new RegExp(
  ` [|·•] |,?(?<! und| &|zentrale) (?=(?:${labels.slice(0, 5).join('|')}):)|(?<=[^l]:) (?=\\S+@)|(?<=www\\.\\S+) `,
  'iu',
);

const ROLE =
  '(?:[\\p{L}.-]+ ){0,2}?[\\p{L}-]*(?:[Aa]nsprech|[Kk]ontaktperson|[Cc]ontact person|[Bb]erater|[Ll]eit(?:er|ung)|[Rr]eferent|[Kk]oordinator|[Mm]anager|[Gg]eschäftsführ|[Vv]orsitz|[Ss]achbearbeiter|[Bb]eauftragt|[Ss]precher|[Dd]irektor|Chef vom Dienst)[^\\s,()]*?';
const SALUTATION = '(?:Herrn?|Hr\\.|Frau|Fr\\.|Mrs?\\.?|Ms\\.?) ';
/** Capital words, and the small ones that names have. */
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|v[ao][nm]|zu[mr]?|de[rnm]?|d[ai]|del|dos|al|el|bin|ibn|te[rn]|h\\.|c\\.))*";

/** A word that only organisations have. */
export const ORGANISATION =
  /GmbH|V\.| AG|(?:[Vv]erein|[Vv]erband|[Ss]tadt|[Gg]emeinde|[Kk]reis|[Aa]mt|[Nn]etzwerk|[Zz]entrum|Institute?|School|[Uu]niversität|[Kk]ammer|[Ss]telle)(?!\p{L})/u;
/** Two words or more, and no organisation. */
const PERSON = `(?!.*(?:${ORGANISATION.source}))(?=.* )${NAME}`;

/** A name that nothing marks. */
export const BARE_NAME = new RegExp(`^${PERSON}$`, 'u');

/** A word that only streets have; a word with a number behind it may be anything else. */
export const STREET_WORD =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|markt|steig|pfad|wall|graben)(?!\p{L})|^(?:am|an|auf|im|in|zum|zur|unter|vor|hinter) /iu;

/** More than one person: whose number is whose, nobody can tell. */
export const SEVERAL_PERSONS = /ansprechpartner(?:[*:_/]-?)?innen/i;

/** A post box is only text, and so is its town. */
export const POST_BOX = /^postfach/i;

/** The facts that fill a line; the groups have their names in a contact. */
const RULES = [
  POST_BOX,
  new RegExp(`^telefon (?:und|&) (?:tele)?fax: (?=(?<fax>.*))(?<phone>${NUMBER})$`, 'i'),
  ...LABELLED.map(([key, label, value]) => new RegExp(`^(?:${label})\\.?${NOTE} ?[: ] ?(?<${key}>${value})$`, 'iu')),
  /^(?:(?<note>privat|durchwahl|zentrale|sekretariat): ?)?(?<phone>(?:\+|\(?0)[\d ()/.–-]{6,})$/i,
  /^(?<url>(?:https?:\/\/|www\.)\S+)$/i,
  /^(?<email>.*[@([{<‹«_].*)$/,
  new RegExp(
    `^(?<hours>\\(?(?:\\S+, )?(?:mo|di|mi|do|fr|sa|so)(?:\\p{L}*(?:tag|woch)s?)?(?!\\p{L})${TIME}|\\d\\d?[:.]\\d\\d (?:bis|-|–) .*|(?:und )?nach vereinbarung)$`,
    'iu',
  ),
  /^(?<country>deutschland|germany|österreich|schweiz|polen)$/i,
  /^(?:D-)?(?<postalCode>\d{5}) (?<locality>\p{Lu}[\p{L} .()/–-]+)$/u,
  /^(?:(?:\p{L}*[aA](?:nschrift|dresse)|Address)(?: \p{L}+(?=:))?:? )?(?!(?:HR[AB]|Zimmer|Raum|Haus|Team|Linie) )(?<street>\p{Lu}(?:[\p{L} .-]|\d\d?\. )* \d{1,4} ?[a-zA-Z]?(?: ?[-–/] ?(?:\p{L}+ )?\d+ ?[a-zA-Z]?)?)$/u,
  new RegExp(`^(?:Ihre? |Your )?(?<jobTitle>${ROLE}(?: [^:]{1,40}?)?) ?: (?:${SALUTATION})?(?<name>${NAME})$`, 'u'),
  new RegExp(`^(?<jobTitle>Ansprechpartner(?:in)?) (?:${SALUTATION})?(?<name>${PERSON})$`, 'u'),
  new RegExp(`^(?:Kontakt: )?(?:${SALUTATION}|(?=Prof|Dr|Dipl|PD))(?<name>${NAME})$`, 'u'),
  new RegExp(`^(?<name>${PERSON})(?:, | \\()(?<jobTitle>${ROLE})\\)?$`, 'u'),
  new RegExp(`^(?<jobTitle>${ROLE})(?<!:)$`, 'u'),
];

/** The facts that fill a line, as its first rule reads them. */
export function readFacts(line: string): Facts | undefined {
  for (const rule of RULES) {
    const found = rule.exec(line);
    const { note, ...facts } = { ...found?.groups };
    const kind = Object.keys(facts)[0];
    if (kind && note) facts[kind] = `${facts[kind]} (${note.replace(/[()]/g, '')})`;
    if (found && (!facts['email'] || facts['email'].split(' oder ').every(revealEmail))) return facts;
  }
  return undefined;
}
