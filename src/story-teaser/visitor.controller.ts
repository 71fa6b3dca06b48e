/** Whether a visitor is within an element: with the keyboard, or with selected text. */
export function isVisited(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.contains(activeElement) || hasSelection(element);
}

/** In shadow trees browsers tell of a selection only where they are asked for the tree. */
function hasSelection(element: Element): boolean {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const root = element.shadowRoot!;
  const range = composedRange(selection, root) ?? selection.getRangeAt(0);
  const isEmpty = range.startContainer === range.endContainer && range.startOffset === range.endOffset;
  return !isEmpty && (selection.containsNode(element, true) || root.contains(range.startContainer));
}

function composedRange(selection: Selection, root: ShadowRoot): StaticRange | undefined {
  try {
    return selection.getComposedRanges?.({ shadowRoots: [root] })[0];
  } catch {
    // Safari before 2025 takes the trees themselves.
    return selection.getComposedRanges(root as never)[0];
  }
}

/** Acts of a visitor after which they may have left: a press itself must be over, lest the page moves under it. */
const ACTS = ['click', 'pointerup', 'keyup'] as const;

/** Settles as soon as no visitor is within an element any more. */
export async function whenLeft(element: Element): Promise<void> {
  if (!isVisited(element)) return;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (isVisited(element)) return;
      for (const name of ACTS) document.removeEventListener(name, soon);
      resolve();
    };
    // The click comes after the pointer has gone up.
    const soon = (): void => void setTimeout(look);
    for (const name of ACTS) document.addEventListener(name, soon);
  });
}

/** Keeps what the visitor reads below an element in its place while the element changes; most browsers do so themselves. */
export async function keepPlace(element: Element, change: Promise<unknown>): Promise<void> {
  const before = element.getBoundingClientRect().bottom;
  await change;
  if (before <= 0 && !CSS.supports('overflow-anchor', 'auto')) scrollBy(0, element.getBoundingClientRect().bottom - before);
}
