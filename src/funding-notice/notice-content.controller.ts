import { isElement } from '../shared/own-content.controller.ts';
import { EMBLEM } from './emblem.ts';

/** The content of a notice by what it is for. Every node is the page's. */
export interface NoticeContent {
  /** The official file with emblem, statement and the ministry's mark in one. */
  lockup: Element | undefined;
  /** Other logos. */
  logos: Element[];
  /** A description of the project. */
  project: ChildNode[];
  /** Wording in place of the sentence. */
  wording: ChildNode[];
}

const PICTURE = 'img, svg';

/** Parts the content by `slot`, on a node or on something in it; a picture without text or `slot` is a logo too. */
export function readContent(nodes: readonly ChildNode[]): NoticeContent {
  const content: NoticeContent = { lockup: undefined, logos: [], project: [], wording: [] };
  for (const node of nodes) {
    const slot = isElement(node) ? node.slot || node.querySelector('[slot]')?.slot : '';
    if (isElement(node) && slot === 'lockup' && !content.lockup) content.lockup = node;
    else if (slot === 'project') content.project.push(node);
    else if (node.textContent?.trim()) content.wording.push(node);
    else if (isElement(node) && pictureOf(node)) content.logos.push(node);
  }
  return content;
}

/** The picture that a node is, or has in it. */
export const pictureOf = (node: Element | undefined): HTMLImageElement | SVGElement | null | undefined =>
  node?.matches(PICTURE) ? (node as HTMLImageElement) : node?.querySelector(PICTURE);

/** Whether a picture has failed; one without address may still get it. */
export const isMissing = (picture: Element | null | undefined): boolean =>
  picture instanceof HTMLImageElement && picture.complete && !picture.naturalWidth && picture.src !== '';

/** What a picture says of itself. */
export const nameOf = (picture: Element): string => (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '').trim();

/** All pictures in nodes. */
export const picturesIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (isElement(node) ? (node.matches(PICTURE) ? node : [...node.querySelectorAll(PICTURE)]) : []));

/**
 * The least height, in pixels, that makes the emblem as high, or as wide, as the largest of other logos (Regulation (EU)
 * 2021/1060, Annex IX, point 1.7).
 */
export function heightBeside(logos: readonly Element[]): number {
  const boxes = logos.map((logo) => logo.getBoundingClientRect());
  const largest = (side: 'width' | 'height'): number => Math.max(0, ...boxes.map((box) => box[side]));
  return Math.min(largest('height'), (largest('width') / EMBLEM.width) * EMBLEM.height);
}
