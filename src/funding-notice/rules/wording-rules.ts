import { BODIES, successorOf } from '../funders.ts';
import type { Rule } from './rule.ts';

/** Who has to be named, in German or English. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  ['Bundesministerium', /Bundesministeri|\bBMAS\b|Federal Ministry/],
  ['Europäische Union', /Europäischen? Union|European Union/],
  ['ESF Plus', /ESF Plus|ESF\+|Sozialfonds Plus|Social Fund Plus/],
];

/** The rules about what the text says. */
export const WORDING_RULES: readonly Rule[] = [
  {
    rule: 'R16',
    severity: 'warning',
    article: 'ESF Plus Bund, Publizitätsanforderungen',
    find: ({ text, lockup }) => {
      const plain = `${text} ${lockup?.alt ?? ''}`.replace(/\s+/g, ' ');
      const missing = NAMED.filter(([, pattern]) => !pattern.test(plain)).map(([name]) => name);
      return missing.join(', ') || undefined;
    },
    de: ['Der Text nennt nicht: {}', 'Den vorgegebenen Satz verwenden.'],
    en: ['The text does not name: {}', 'Use the sentence as it is given.'],
  },
  {
    rule: 'R16',
    severity: 'warning',
    article: 'Organisationserlass vom 6.5.2025',
    find: ({ text, day }) => {
      const plain = text.replace(/\s+/g, ' ');
      const body = BODIES.find(({ name, until }) => until && day > until && plain.includes(name));
      const { bodies = [], day: since = '' } = (body && successorOf(body.key)) ?? {};
      return body && `${body.abbreviation} → ${bodies.map(({ abbreviation }) => abbreviation).join(' / ')} (${since})`;
    },
    de: [
      'Eine Stelle heißt nicht mehr so: {}',
      'Beim Netzwerk erfragen, welche Stelle zu nennen ist; der Satz bleibt bis dahin, wie er ist.',
    ],
    en: ['A body no longer has this name: {}', 'Ask the network which body to name; until then the sentence stays as it is.'],
  },
  {
    rule: 'R16',
    severity: 'warning',
    article: 'Organisationserlass vom 6.5.2025',
    find: ({ text }) => BODIES.find(({ name, status }) => status === 'unconfirmed' && text.replace(/\s+/g, ' ').includes(name))?.name,
    de: [
      'Das Netzwerk hat noch nicht bestätigt, dass diese Stelle Partner ist: {}',
      'Beim Netzwerk erfragen, welche Stelle zu nennen ist.',
    ],
    en: ['The network has not confirmed yet that this body is a partner: {}', 'Ask the network which body to name.'],
  },
  {
    rule: 'R20',
    severity: 'info',
    article: 'VO (EU) 2021/1060, Art. 50 (1) (a)',
    find: ({ describesProject }) => (describesProject ? undefined : ''),
    de: [
      'Auf der Website fehlt vielleicht die kurze Beschreibung des Projekts.',
      'Ziele und Ergebnisse des Projekts und die Förderung durch die Union beschreiben und dorthin verlinken.',
    ],
    en: [
      'The site may lack the short description of the project.',
      'Describe the project’s aims and results and the Union’s support, and link to it.',
    ],
  },
];
