import { cleanAttribute } from '../shared/attribute-text.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { isOver, readStoryDate } from './story.ts';

const isDate = (text: string): boolean => readStoryDate(text) !== undefined;
const isCount = (text: string): boolean => /^\d{1,3}$/.test(text);

/** What can be set on a teaser: how a right value is told from a wrong one, and an example. */
const FORMS = {
  date: [isDate, '2026-10-01'],
  readingTime: [isCount, '3'],
  media: [(text: string) => /^(audio|video)$/.test(text), 'audio, video'],
  layout: [(text: string) => /^(auto|stacked|side|quote)$/.test(text), 'auto, stacked, side, quote'],
  focalPoint: [(text: string) => /^(100|\d?\d)% (100|\d?\d)%$/.test(text), '30% 20%'],
  lines: [isCount, '0 … 999'],
  limit: [(text: string) => isCount(text) && Number(text) > 0 && Number(text) <= 50, '1 … 50'],
  consentUntil: [isDate, '2026-12-31'],
} as const;

/** What editors have set on a teaser, as it stands there. */
export type StoryInput = Record<keyof typeof FORMS, unknown>;

/** The same, cleaned; empty where it is missing or wrong. */
export type StorySettings = Record<keyof typeof FORMS, string>;

/** Consent that ends within so many milliseconds is told to the editors. */
const SOON = 30 * 86_400_000;

/** Reads the attributes; the editor is told what is wrong. */
export function readSettings(input: StoryInput, now: number): { settings: StorySettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const settings: Partial<StorySettings> = {};
  for (const [key, [isRight, example]] of Object.entries(FORMS) as [keyof StorySettings, (typeof FORMS)['date']][]) {
    const text = cleanAttribute(input[key]);
    settings[key] = isRight(text) ? text : '';
    if (!text || settings[key]) continue;
    const name = key.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
    problems.push(attributeProblem('invalid-attribute', name, text, example));
  }
  const { consentUntil } = settings as StorySettings;
  if (consentUntil && isOver(consentUntil, now + SOON)) problems.push(endOfConsent(consentUntil));
  return { settings: settings as StorySettings, problems };
}

/** What is hidden is still there. */
const endOfConsent = (lastDay: string): Problem => ({
  code: 'expired',
  about: `consent-until="${lastDay}"`,
  use: '',
  words: {
    de: ['danach ausgeblendet, nicht gelöscht.', 'Löschen Sie Text, Namen und Bild.'],
    en: ['hidden from then on, not deleted.', 'Delete text, name and picture.'],
  },
});
