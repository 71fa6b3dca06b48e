import type { Layers, Measured } from './measured.ts';
import { firstOf, type Found, type Rule } from './rule.ts';

/** The variants that lose nothing where a printer leaves colours out. */
const COLOURLESS = ['black', 'black-outline'];

/** The rules about whether it can be seen. */
export const SIGHT_RULES: readonly Rule[] = [
  {
    rule: 'R13',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.1',
    find: (measured) => (measured.medium === 'print' ? undefined : findHidden(measured)),
    de: [
      'Der Förderhinweis ist nicht zu sehen: {}',
      'Das Element sichtbar und außerhalb von eingeklappten Bereichen, Dialogen und Karussells platzieren, auch auf schmalen Bildschirmen.',
    ],
    en: [
      'The funding notice cannot be seen: {}',
      'Place the element visibly, outside of collapsed sections, dialogs and carousels, on narrow screens too.',
    ],
  },
  {
    rule: 'R14',
    severity: 'warning',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.1',
    find: (measured) => (measured.medium === 'print' ? findHidden(measured) : undefined),
    de: ['Der Förderhinweis fehlt im Druck: {}', 'Die Fußzeile in den Druckvorgaben der Seite nicht ausblenden.'],
    en: ['The funding notice is missing in print: {}', 'Do not hide the footer in the page’s styles for print.'],
  },
  {
    rule: 'R14',
    severity: 'warning',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.1',
    find: ({ medium, emblem }) => {
      const adjust = emblem?.layers[0].style.printColorAdjust;
      const isLost = medium === 'print' && emblem && !COLOURLESS.includes(emblem.variant) && adjust !== 'exact';
      return isLost ? `print-color-adjust: ${adjust}` : undefined;
    },
    de: ['Das Emblem kann im Druck seine Farben verlieren: {}', 'print-color-adjust: exact setzen oder emblem="black" verwenden.'],
    en: ['The emblem can lose its colours in print: {}', 'Set print-color-adjust: exact or use emblem="black".'],
  },
];

/** What hides one of the parts. The emblem itself is not read out: the statement says the same. */
function findHidden({ statement, emblem, lockup, page }: Measured): Found {
  return (
    firstOf([statement, lockup], ({ layers }) => (layers.some(({ ariaHidden }) => ariaHidden) ? 'aria-hidden, inert' : undefined)) ??
    firstOf([statement, emblem, lockup], ({ layers }) => findReason(layers, page))
  );
}

function findReason(layers: Layers, page: Measured['page']): Found {
  const [{ box, style }] = layers;
  if (layers.some(({ closed }) => closed)) return 'details, dialog';
  if (layers.some((layer) => layer.style.display === 'none')) return 'display: none';
  if (layers.some((layer) => layer.style.contentVisibility === 'hidden')) return 'content-visibility: hidden';
  if (/hidden|collapse/.test(style.visibility)) return `visibility: ${style.visibility}`;
  if (layers.some((layer) => layer.style.opacity === '0')) return 'opacity: 0';
  if (!box.width || !box.height) return `${box.width} × ${box.height} px`;
  const isOutside =
    box.x + box.width <= page.x || box.y + box.height <= page.y || box.x >= page.x + page.width || box.y >= page.y + page.height;
  return isOutside ? `${Math.round(box.x)}, ${Math.round(box.y)} px` : undefined;
}
