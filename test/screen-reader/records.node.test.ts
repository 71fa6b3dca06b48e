import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** What a record has to contain: the label of the address field, an error at it, and what the status region says at the end. */
const NEEDED: Readonly<Record<string, readonly [label: RegExp, error: RegExp, status: RegExp]>> = {
  de: [
    /^textbox, E-Mail-Adresse, .*required/m,
    /, Bitte füllen Sie dieses Feld aus\. .*, invalid/,
    /^status\n(.*\n)*?.*Bitte öffnen Sie jetzt Ihr Postfach/m,
  ],
  'de-simple': [/^textbox, E-Mail-Adresse, .*required/m, /, Dieses Feld ist leer\. .*, invalid/, /^status\n(.*\n)*?.*E-Mail/m],
  en: [/^textbox, E-mail address, .*required/im, /, Please fill in this field\. .*, invalid/, /^status\n(.*\n)*?.*(mailbox|inbox)/im],
  ar: [/^textbox, عنوان البريد الإلكتروني, .*required/m, /, يُرجى ملء هذا الحقل\. .*, invalid/, /^status\n(.*\n)*?.*صندوق/m],
};

describe('what a screen reader was recorded to say', () => {
  for (const [language, needed] of Object.entries(NEEDED)) {
    it(`has label, error and status in ${language}`, () => {
      const record = readFileSync(`test/screen-reader/${language}.txt`, 'utf8');
      for (const pattern of needed) assert.match(record, pattern);
    });
  }
});
