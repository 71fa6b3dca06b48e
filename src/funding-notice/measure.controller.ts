import { chainOf } from './backgrounds.controller.ts';
import type { EmblemVariant } from './emblem.ts';
import {
  STYLE_PROPERTIES,
  type Box,
  type Layer,
  type Layers,
  type Measured,
  type MeasuredEmblem,
  type MeasuredPicture,
  type MeasuredStatement,
  type Style,
} from './rules/measured.ts';
import { renderedFamily } from './rendered-family.controller.ts';

/** A notice as it stands in a page, or in a copy of it. */
export interface NoticeOnPage {
  host: Element;
  /** The official file, if it is shown. */
  lockup: Element | undefined;
  /** All other logos. */
  logos: readonly Element[];
}

/** What of the page is not measured. */
export type KnownFacts = Pick<Measured, 'medium' | 'support' | 'day' | 'missing' | 'needsLockup' | 'describesProject'>;

/** The colour of paper. */
const PAPER = 'rgb(255, 255, 255)';

/** Measures what the rules judge. */
export function measureNotice({ host, lockup, logos }: NoticeOnPage, facts: KnownFacts): Measured {
  const { documentElement } = host.ownerDocument;
  const root = host.shadowRoot!;
  const statement = root.querySelector<HTMLElement>('[part=statement]');
  const emblem = root.querySelector<SVGElement>('[part=emblem]');
  const section = root.querySelector('section');
  const row = root.querySelector('.row');
  const onMedium = <Part extends { layers: Layers }>(part: Part): Part => (facts.medium === 'print' ? onPaper(part) : part);
  return {
    ...facts,
    viewport: { width: documentElement.clientWidth, height: documentElement.clientHeight },
    page: pageOf(documentElement),
    canvas: row && facts.medium !== 'print' ? getComputedStyle(row).columnRuleColor : PAPER,
    statement: statement && onMedium(measureStatement(statement)),
    // One that is not shown has no shape; that it is not shown says the statement, which is not either.
    emblem: emblem?.getBoundingClientRect().width ? onMedium(measureEmblem(emblem)) : null,
    lockup: lockup ? onMedium(measurePicture(lockup)) : null,
    logos: logos.map((logo) => onMedium(measurePicture(logo))),
    text: section ? textOf(section, statement) : '',
  };
}

/** Printers leave backgrounds out, unless a style says that they matter (CSS Color Adjustment 1, section 3). */
function onPaper<Part extends { layers: Layers }>(part: Part): Part {
  const [itself, ...around] = part.layers.map((layer) => {
    const isPrinted = layer.style.printColorAdjust === 'exact';
    return isPrinted ? layer : { ...layer, style: { ...layer.style, backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage: 'none' } };
  });
  return { ...part, layers: [itself!, ...around] };
}

function measureStatement(statement: HTMLElement): MeasuredStatement {
  const layers = layersOf(statement);
  // Boxes are as they are drawn, also where the page makes them smaller; contents are not.
  const scale = statement.offsetWidth ? layers[0].box.width / statement.offsetWidth : 1;
  return {
    layers,
    text: statement.textContent,
    lang: statement.lang,
    content: { width: statement.scrollWidth * scale, height: statement.scrollHeight * scale },
    renderedFamily: renderedFamily(statement),
  };
}

function measureEmblem(emblem: SVGElement): MeasuredEmblem {
  const fills = [...emblem.children].map((path) => getComputedStyle(path).fill.replaceAll(' ', ''));
  const { outlineStyle, outlineWidth } = getComputedStyle(emblem);
  const layers = layersOf(emblem);
  const due = layers[0].box.height / 25;
  const width = outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0;
  // Browsers round it to whole pixels of the screen.
  return { layers, border: width && Math.abs(width - due) < 1 ? due : width, variant: variantOf(fills) };
}

/** By the colours of stars and ground. */
function variantOf(fills: readonly string[]): EmblemVariant {
  const stars = fills.at(-1);
  if (stars === 'rgb(0,0,0)') return 'black-outline';
  if (stars === 'rgb(255,255,255)') return fills.includes('rgb(0,0,0)') ? 'black' : 'blue';
  return 'positive';
}

function measurePicture(picture: Element): MeasuredPicture {
  const { naturalWidth: width, naturalHeight: height, currentSrc = '' } = picture as Partial<HTMLImageElement>;
  const hasPixels = width && height && !/\.svg\b|^data:image\/svg/.test(currentSrc);
  const [itself, ...around] = layersOf(picture);
  return {
    layers: [{ ...itself, box: contentBox(itself.box, picture) }, ...around],
    alt: picture.getAttribute('alt') ?? picture.getAttribute('aria-label'),
    natural: hasPixels ? { width, height } : null,
  };
}

/** Without padding and border. */
function contentBox({ x, y, width, height }: Box, element: Element): Box {
  const style = getComputedStyle(element);
  const edge = (side: 'Left' | 'Right' | 'Top' | 'Bottom'): number =>
    (parseFloat(style[`padding${side}`]) || 0) + (parseFloat(style[`border${side}Width`]) || 0);
  return {
    x: x + edge('Left'),
    y: y + edge('Top'),
    width: width - edge('Left') - edge('Right'),
    height: height - edge('Top') - edge('Bottom'),
  };
}

function layersOf(element: Element): Layers {
  const [itself, ...around] = chainOf(element);
  return [layerOf(itself, undefined), ...around.map((one, at) => layerOf(one, at ? around[at - 1] : itself))];
}

function layerOf(element: Element, inside: Element | undefined): Layer {
  const computed = getComputedStyle(element) as unknown as Partial<Style & { webkitMaskImage: string }>;
  const style = Object.fromEntries(STYLE_PROPERTIES.map((name) => [name, computed[name] ?? ''])) as unknown as Style;
  const isClosed = element.matches('details:not([open]), dialog:not([open])') && inside?.localName !== 'summary';
  return { box: boxOf(element), style, ariaHidden: element.matches('[aria-hidden=true], [inert]'), closed: isClosed };
}

/** In the coordinates of the page, wherever it is scrolled to. */
function boxOf(element: Element): Box {
  const { scrollX, scrollY } = element.ownerDocument.defaultView!;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height };
}

/** From right to left a page goes on at its left. */
function pageOf(root: HTMLElement): Box {
  const { scrollWidth: width, scrollHeight: height, clientWidth } = root;
  return { x: getComputedStyle(root).direction === 'rtl' ? clientWidth - width : 0, y: 0, width, height };
}

/** The text of a tree and of what stands in its slots, but for one element and the list of links. */
function textOf(node: Node, without: Element | null): string {
  if (node === without || (node as Element).className === 'links') return '';
  const children =
    node instanceof (node.ownerDocument?.defaultView ?? window).HTMLSlotElement ? node.assignedNodes() : [...node.childNodes];
  return children.length ? children.map((child) => textOf(child, without)).join(' ') : (node.textContent ?? '');
}
