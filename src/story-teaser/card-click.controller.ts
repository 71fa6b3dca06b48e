/** What has a click of its own. */
const CONTROL = 'a, button, input, summary, label, audio, video, [contenteditable]';

/** A pointer that moved farther, in pixels, has selected text. */
const DRAG = 4;

/** Where the last press began: there is one pointer at a time. */
let pressed: MouseEvent | undefined;

/** To be called when the pointer goes down on a card. */
export function pressCard(event: MouseEvent): void {
  pressed = event;
  // Some systems scroll by themselves with this button, except on links.
  if (event.button === 1 && linkMeant(event)) event.preventDefault();
}

/**
 * Lets a click on the text of a card do what a click on its link does: the text lies above the area of the link, so that
 * it can be selected. Gives the link if the click came to the link itself.
 */
export function clickCard(event: MouseEvent): HTMLAnchorElement | undefined {
  const link = linkMeant(event);
  if (!link || event.button > 1) return undefined;
  if (event.composedPath().includes(link)) return link;
  if (event.defaultPrevented || hasSelected(event)) return undefined;
  // The middle button opens a new tab, as these keys do; it cannot be forwarded itself in every browser.
  const inNewTab = event.button === 1;
  const { shiftKey, altKey, ctrlKey, metaKey } = event;
  link.dispatchEvent(
    new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
      shiftKey,
      altKey,
      ctrlKey: ctrlKey || inNewTab,
      metaKey: metaKey || inNewTab,
    }),
  );
  return undefined;
}

/** The link of the card; nothing where something else in the card was meant. */
function linkMeant(event: MouseEvent): HTMLAnchorElement | undefined {
  const path = event.composedPath() as Element[];
  // A card of this teaser, not of one inside it, nor of the page.
  const at = path.findIndex((node) => node.matches?.('.card') && node.getRootNode() === event.currentTarget);
  const heading = path[at]?.querySelector('[part=heading]');
  const link = (heading?.querySelector('slot')?.assignedElements()[0] ?? heading?.querySelector('a')) as HTMLAnchorElement | undefined;
  return path.slice(0, at).some((node) => node !== link && node.matches?.(CONTROL)) ? undefined : link;
}

function hasSelected({ clientX, clientY }: MouseEvent): boolean {
  const distance = pressed ? Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) : 0;
  return distance > DRAG || String(getSelection()) !== '';
}
