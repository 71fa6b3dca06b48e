import type { Problem } from '../shared/problems.ts';
import { oneOf, readSettings, type Form } from '../shared/settings.ts';
import { isOver, readStoryDate } from './story.ts';

const isDate = (text: string): boolean => readStoryDate(text) !== undefined;
const isCount = (text: string): boolean => /^\d{1,3}$/.test(text);

/** What can be set on a teaser: how a right value is told from a wrong one, and an example. */
const FORMS = {
  date: [isDate, '2026-10-01'],
  readingTime: [isCount, '3'],
  media: oneOf('audio, video'),
  layout: oneOf('auto, stacked, side, quote'),
  focalPoint: [(text: string) => /^(100|\d?\d)% (100|\d?\d)%$/.test(text), '30% 20%'],
  lines: [isCount, '0 … 999'],
  limit: [(text: string) => isCount(text) && Number(text) > 0 && Number(text) <= 50, '1 … 50'],
  consentUntil: [isDate, '2026-12-31'],
} satisfies Readonly<Record<string, Form>>;

/** What editors have set on a teaser, as it stands there. */
export type StoryInput = Record<keyof typeof FORMS, unknown>;

/** The same, cleaned; empty where it is missing or wrong. */
export type StorySettings = Record<keyof typeof FORMS, string>;

/** Consent that ends within so many milliseconds is told to the editors. */
const SOON = 30 * 86_400_000;

/** Reads the attributes; the editor is told what is wrong, and when a consent ends. */
export function readStorySettings(input: StoryInput, now: number): { settings: StorySettings; problems: Problem[] } {
  const { settings, problems } = readSettings(input, FORMS);
  const { consentUntil } = settings;
  if (consentUntil && isOver(consentUntil, now + SOON)) problems.push(endOfConsent(consentUntil));
  return { settings, problems };
}

/** What is hidden is still there. */
const endOfConsent = (lastDay: string): Problem => ({
  code: 'expired',
  about: `consent-until="${lastDay}"`,
  use: '',
  words: {
    de: ['nach diesem Tag ausgeblendet, nicht gelöscht.', 'Löschen Sie dann Text, Namen und Bild.'],
    en: ['hidden after this day, not deleted.', 'Then delete text, name and picture.'],
  },
});
