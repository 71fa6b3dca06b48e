import { oneOf, type Form } from '../shared/settings.ts';

/** What of it can be wrong. */
type Checked = 'programme' | 'period' | 'support' | 'emblem' | 'printHeight';

/** What can be set on a notice. */
export const FORMS: Readonly<Record<Checked, Form>> = {
  programme: oneOf('iq'),
  period: oneOf('2023-2025, 2026-2028'),
  support: oneOf('co-funded, funded'),
  emblem: oneOf('auto, positive, negative, black, black-outline, blue, none'),
  printHeight: [(text) => Number(text) >= 10 && Number(text) <= 100, '10" … "100'],
};

/** What editors have set on a notice: cleaned, and empty where it is missing or wrong. */
export type NoticeSettings = Record<Checked, string>;
