/** What a colour has to stand out by: the colour, what lies below it, the uppermost first, and how wide a line is. */
export interface Box {
  name: string;
  color: string;
  layers: string[];
  width: number;
}

/** How the widgets of a page look. */
export interface Look {
  texts: Box[];
  /** Fields and buttons, by their borders. */
  controls: Box[];
  /** Where the focus can be, by its outline. */
  stops: Box[];
  /** Ground and stars. */
  emblem: string[];
}

/** Reads it from the page; it runs there, and so cannot use anything around it. */
export function readLook(): Look {
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const isOpaque = (color: string): boolean => !/, 0\)$|\/ 0\)$|transparent/.test(color);
  const layersFrom = (element: Element | null): string[] => {
    const layers: string[] = [];
    for (let one = element; one; one = parentOf(one)) {
      const { backgroundColor } = getComputedStyle(one);
      if (isOpaque(backgroundColor)) layers.push(backgroundColor);
    }
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    layers.push(getComputedStyle(probe).color);
    probe.remove();
    return layers;
  };
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
  };
  const nameOf = (element: Element): string =>
    `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 30)}”`;

  const widgets = [...document.querySelectorAll('main > *')];
  const inside = widgets.flatMap((widget) => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('*')]);
  const all = [...inside, ...document.querySelectorAll<HTMLElement>('main > * *')].filter(isShown);
  const hasText = (element: Element): boolean => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const texts = all
    .filter((element) => hasText(element) && !element.closest('[aria-hidden=true] *'))
    .map((element) => ({ name: nameOf(element), color: getComputedStyle(element).color, layers: layersFrom(element), width: 0 }));
  const controls = all
    .filter((element) => element.matches('input:not([type=checkbox]), button, .button'))
    .map((element) => {
      const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(element);
      const width = borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth);
      return { name: nameOf(element), color: borderTopColor, layers: layersFrom(parentOf(element)), width };
    });
  const stops = all
    .filter((element) => element.matches('input, button, a[href], summary'))
    .map((element) => {
      element.focus({ preventScroll: true });
      // A teaser's link has its outline around the whole card.
      const style = getComputedStyle(element, element.parentElement?.localName === 'iq-story-teaser' ? '::after' : undefined);
      const { outlineColor, outlineStyle, outlineWidth } = style;
      const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      return { name: nameOf(element), color: outlineColor, layers: layersFrom(parentOf(element)), width };
    });
  const emblem = [...document.querySelector('iq-funding-notice')!.shadowRoot!.querySelectorAll('.emblem path')].map(
    (path) => getComputedStyle(path).fill,
  );
  return { texts, controls, stops, emblem };
}
