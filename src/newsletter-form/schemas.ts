import { z } from 'zod';
import { address, field, headingLevel } from '../shared/schemas.ts';
import { providers } from './providers/registry.ts';

/** The proof of consent that comes with a sign-up. */
export const consentSchema = z.object({
  text: z.string().min(1).max(4000).describe('The consent text, character for character as the visitor saw it'),
  version: z
    .string()
    .regex(/^[0-9a-f]{16,128}$/)
    .describe('FNV-1a hash of the text in UTF-8, 64 bits, hexadecimal'),
  page: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .describe('Origin and path of the page, without query'),
  at: z.iso.datetime().describe('Time of the sign-up, ISO 8601 in UTC'),
});

/** The body of `POST {action}` in the contract `iq`. */
export const signupSchema = z.object({
  email: z
    .string()
    .max(254)
    .regex(/^\s*[^\s@]+@[^\s@]+\s*$/)
    .describe('An address; whether it exists, only the confirmation mail knows'),
  firstName: z.string().max(100).optional(),
  lastName: z.string().max(100).optional(),
  organisation: z.string().max(200).optional(),
  topics: z.string().max(1000).optional().describe('Ids of the chosen topics, separated by blanks'),
  language: z.string().min(2).max(35).describe('BCP 47 tag of the language in which the form was shown'),
  consent: consentSchema,
});

/** The answer with status 400 in the contract `iq`. */
export const signupErrorsSchema = z.object({
  errors: z.array(z.object({ field: z.string(), code: z.string() })).min(1),
});

/** Languages in which newsletters are mostly written. */
const LANGUAGES = {
  de: ['Deutsch', 'German'],
  en: ['Englisch', 'English'],
  ar: ['Arabisch', 'Arabic'],
  ru: ['Russisch', 'Russian'],
  tr: ['Türkisch', 'Turkish'],
  uk: ['Ukrainisch', 'Ukrainian'],
} as const;

/** The attributes of `<iq-newsletter-form>`, as they are written in HTML. */
export const formAttributesSchema = z.strictObject({
  action: field(address, {
    de: ['Adresse der Anmeldung', 'Wohin die Anmeldung geht: die Adresse des Formulars Ihres Newsletter-Systems oder Ihres Servers.'],
    en: ['Address of the sign-up', 'Where the sign-up goes: the address of the form of your newsletter system, or of your server.'],
    sample: 'https://iq-brandenburg.example/newsletter',
    isBasic: true,
  }),
  publisher: field(z.string().min(1), {
    de: ['Wer den Newsletter herausgibt', 'Steht im Einwilligungstext (DSGVO, Artikel 13).'],
    en: ['Who publishes the newsletter', 'Stands in the consent text (GDPR, Article 13).'],
    sample: 'IQ Netzwerk Musterland',
    isBasic: true,
  }),
  'privacy-url': field(address, {
    de: ['Datenschutzerklärung', 'Die vollständige Internetadresse, mit https://. Sie ist Pflicht (DSGVO, Artikel 13).'],
    en: ['Privacy notice', 'The whole address, with https://. It is required (GDPR, Article 13).'],
    sample: 'https://iq-brandenburg.example/datenschutz',
    isBasic: true,
  }),
  sender: field(z.string(), {
    de: ['Absender der E-Mail', 'Die Adresse, von der die Bestätigung kommt. Sie wird nach dem Abschicken genannt.'],
    en: ['Sender of the e-mail', 'The address from which the confirmation comes. It is named after sending.'],
    isBasic: true,
  }).optional(),
  frequency: field(z.string(), {
    de: ['Wie oft erscheint der Newsletter?', 'Die Auswahl wird für die Seite übersetzt; eigener Text bleibt, wie er ist.'],
    en: ['How often does the newsletter come?', 'The choices are translated for the page; own text stands as it is.'],
    choices: {
      weekly: ['jede Woche', 'every week'],
      monthly: ['jeden Monat', 'every month'],
      quarterly: ['jedes Vierteljahr', 'every quarter'],
      irregular: ['unregelmäßig', 'irregularly'],
    },
    isBasic: true,
  }).optional(),
  provider: field(z.enum([...providers.keys()] as [string, ...string[]]), {
    de: ['Newsletter-System', 'Meist an der Adresse zu erkennen. „iq“ ist ein eigener Server mit unserer Schnittstelle.'],
    en: ['Newsletter system', 'Mostly recognised from the address. “iq” is a server of your own that speaks our contract.'],
  }).optional(),
  list: field(z.string(), {
    de: ['Listen', 'Kennungen von Listen oder Formularen, durch Leerzeichen getrennt, wo Ihr System sie braucht.'],
    en: ['Lists', 'Ids of lists or forms, separated by blanks, where your system needs them.'],
  }).optional(),
  fields: field(z.string().regex(/^(?:(?:first-name|last-name|organisation)(?: |$))*$/), {
    de: ['Weitere Felder', 'Freiwillig für die Leserinnen und Leser.'],
    en: ['More fields', 'Optional for readers.'],
    choices: {
      'first-name': ['Vorname', 'First name'],
      'last-name': ['Nachname', 'Last name'],
      organisation: ['Einrichtung', 'Organisation'],
    },
    isList: true,
  }).optional(),
  topics: field(z.string(), {
    de: ['Themen zur Auswahl', 'Kennung und Name, nie vorab angekreuzt: arbeit=Arbeit und Beruf; recht=Recht'],
    en: ['Topics to choose from', 'Id and name, never ticked beforehand: jobs=Jobs; law=Law'],
  }).optional(),
  heading: field(z.string(), {
    de: ['Überschrift', 'Ohne Angabe eine Einladung in der Sprache der Seite.'],
    en: ['Heading', 'Without it an invitation in the language of the page.'],
  }).optional(),
  description: field(z.string(), {
    de: ['Satz unter der Überschrift', 'Was im Newsletter steht.'],
    en: ['Sentence below the heading', 'What the newsletter is about.'],
  }).optional(),
  consent: field(z.enum(['text', 'checkbox']), {
    de: ['Einwilligung', 'Ohne Angabe willigt ein, wer abschickt.'],
    en: ['Consent', 'Without it sending is the consent.'],
    choices: { text: ['durch das Abschicken', 'by sending'], checkbox: ['mit einem Kästchen', 'by a box to tick'] },
  }).optional(),
  'newsletter-lang': field(z.string(), {
    de: ['Sprache des Newsletters', 'Wenn er nicht in der Sprache der Seite erscheint. Eigenes als Kürzel: pl ist Polnisch.'],
    en: ['Language of the newsletter', 'If it is not in the language of the page. Of your own as a code: pl is Polish.'],
    choices: LANGUAGES,
  }).optional(),
  'archive-url': field(address, {
    de: ['Eine frühere Ausgabe', 'Die vollständige Internetadresse, mit https://.'],
    en: ['A sample issue', 'The whole address, with https://.'],
  }).optional(),
  'unsubscribe-url': field(address, {
    de: ['Abmeldung', 'Die vollständige Internetadresse, mit https://, unter der man den Newsletter wieder abbestellt.'],
    en: ['Unsubscribing', 'The whole address, with https://, where one leaves the newsletter again.'],
  }).optional(),
  'success-url': field(address, {
    de: ['Seite nach der Anmeldung', 'Ohne Angabe steht die Meldung an der Stelle des Formulars.'],
    en: ['Page after the sign-up', 'Without it the message takes the place of the form.'],
  }).optional(),
  'field-map': field(z.string(), {
    de: ['Namen der Felder', 'Wie Ihr System sie nennt: first-name=1013771. Steht im Code Ihres Systems; fügen Sie ihn oben ein.'],
    en: ['Names of the fields', 'What your system calls them: first-name=1013771. They are in its embed code; paste that above.'],
  }).optional(),
  extra: field(z.string(), {
    de: ['Feste Angaben', 'Was nur der Code Ihres Systems weiß: name=wert; name=wert.'],
    en: ['Fixed fields', 'What only the embed code of your system knows: name=value; name=value.'],
  }).optional(),
  'heading-level': headingLevel.optional(),
});
