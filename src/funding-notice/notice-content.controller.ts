import { isElement } from '../shared/own-content.controller.ts';
import { EMBLEM } from './emblem.ts';

/**
 * What the content of a notice is for: the official file with emblem, statement and the ministry's mark in one; other logos; a
 * description of the project; and wording in place of the sentence.
 */
export type NoticeContent = Record<'lockup' | 'logo' | 'project' | 'wording', Node[]>;

const PICTURE = 'img, svg';

/** Parts the page's own nodes by `slot`, on them or in them; a picture without text or `slot` is a logo too. */
export function readContent(nodes: readonly Node[]): NoticeContent {
  const content: NoticeContent = { lockup: [], logo: [], project: [], wording: [] };
  for (const node of nodes) {
    const slot = isElement(node) ? node.slot || node.querySelector('[slot]')?.slot : '';
    const kind = node.textContent?.trim() ? 'wording' : 'logo';
    if (kind === 'wording' || isElement(node)) content[isKind(slot) ? slot : kind].push(node);
  }
  return content;
}

const isKind = (slot: string | undefined): slot is keyof NoticeContent => /^(lockup|logo|project)$/.test(slot!);

/** All pictures in nodes. */
export const picturesIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (isElement(node) ? [...(node.matches(PICTURE) ? [node] : node.querySelectorAll(PICTURE))] : []));

/** What the failed pictures in nodes say of themselves; one without address may still get it. */
export const namesOfMissing = (nodes: readonly Node[]): string[] =>
  picturesIn(nodes).flatMap((picture) => {
    const { complete, naturalWidth, src, alt } = picture as HTMLImageElement;
    return complete && !naturalWidth && src ? alt : [];
  });

/**
 * The least height, in pixels, that makes the emblem as high, or as wide, as the largest of other logos (Regulation (EU)
 * 2021/1060, Annex IX, point 1.7).
 */
export function heightBeside(logos: readonly Element[]): number {
  const boxes = logos.map((logo) => logo.getBoundingClientRect());
  const largest = (side: 'width' | 'height'): number => Math.max(0, ...boxes.map((box) => box[side]));
  return Math.min(largest('height'), (largest('width') / EMBLEM.width) * EMBLEM.height);
}
