import { backgroundOf } from './rules/measured.ts';

/** The element around a node as it is drawn: its slot, its parent, or the host of its shadow tree. */
export const aroundOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** An element, then what is drawn around it, up to `html`. */
export function chainOf(element: Element): [Element, ...Element[]] {
  const around = aroundOf(element);
  return around ? [element, ...chainOf(around)] : [element];
}

/** The backgrounds behind an element, the canvas last, which its style has to name as the colour of column rules. */
export function readBackgrounds(element: Element): string[] {
  const [own, ...around] = chainOf(element).map((one) => ({ style: getComputedStyle(one) }));
  return backgroundOf(around, own!.style.columnRuleColor);
}
