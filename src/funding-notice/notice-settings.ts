import { cleanAttribute, listAttribute } from '../shared/attribute-text.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { safeUrl } from '../shared/url.ts';
import type { EmblemVariant } from './emblem.ts';
import { NAMES, type BodyKey } from './names.ts';
import { PERIODS, periodOf, type Period } from './periods.ts';
import type { Support } from './statements.ts';

/** What editors have set on a notice, as it stands there. */
export type NoticeInput = Record<
  'programme' | 'period' | 'projectName' | 'projectUrl' | 'support' | 'emblem' | 'links' | 'printHeight',
  unknown
>;

/** The same, understood; wrong values are as good as none. */
export interface NoticeSettings {
  /** Without one the first, whose sentence is the programme's own. */
  period: Period;
  hasPeriod: boolean;
  projectName: string;
  /** Absolute; empty where there is none. */
  projectUrl: string;
  support: Support;
  emblem: EmblemVariant | 'auto' | 'none';
  links: BodyKey[];
  /** In millimetres; empty for the least. */
  printHeight: string;
}

/** What `links` without value gives. */
const LINKS = 'esfplus eu iq';

const isBody = (key: string): key is BodyKey => Object.hasOwn(NAMES, key);

/** Reads the attributes; the editor is told what is wrong. Relative addresses are those of the page at `base`. */
export function readNotice(input: NoticeInput, base: string): { settings: NoticeSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (
    name: keyof NoticeInput,
    isRight: (text: string) => unknown,
    use: string,
    code: Problem['code'] = 'invalid-attribute',
  ): string => {
    const text = cleanAttribute(input[name]);
    if (!text || isRight(text)) return text;
    problems.push(
      attributeProblem(
        code,
        name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
        text,
        use,
      ),
    );
    return '';
  };
  const oneOf = (name: keyof NoticeInput, values: string): string => read(name, (text) => values.split(', ').includes(text), values);
  oneOf('programme', 'iq');
  const chosen = periodOf(read('period', periodOf, PERIODS.map(({ name }) => name).join(', ')));
  const period = chosen ?? PERIODS[0];
  if (!period.isConfirmed) problems.push(unconfirmed(period));
  const keys = listAttribute(input.links === '' ? LINKS : input.links);
  if (!keys.every(isBody)) read('links', () => false, Object.keys(NAMES).join(' '));
  return {
    problems,
    settings: {
      period,
      hasPeriod: chosen !== undefined,
      projectName: cleanAttribute(input.projectName),
      projectUrl: safeUrl(
        read('projectUrl', (text) => safeUrl(text, base), 'https://…', 'unsafe-url'),
        base,
      ),
      support: (oneOf('support', 'co-funded, funded') || 'co-funded') as Support,
      emblem: (oneOf('emblem', 'auto, positive, negative, black, black-outline, blue, none') || 'auto') as NoticeSettings['emblem'],
      links: keys.filter(isBody),
      printHeight: read('printHeight', (text) => /^(\d\d(\.\d+)?|100)$/.test(text) && Number(text) >= 10, '10 … 100'),
    },
  };
}

const unconfirmed = ({ name, ministry }: Period): Problem => ({
  code: 'outdated',
  about: `period="${name}"`,
  use: '',
  words: {
    de: [`${NAMES[ministry][0]}: noch nicht bestätigt.`, 'Fragen Sie das Netzwerk, wer zu nennen ist.'],
    en: [`${NAMES[ministry][0]}: not confirmed yet.`, 'Ask the network whom to name.'],
  },
});
