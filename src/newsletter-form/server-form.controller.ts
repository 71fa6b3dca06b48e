import { isElement } from '../shared/own-content.controller.ts';

/** Takes over what a visitor typed and chose, and where the focus is, from a form that a server drew: both have the same fields. */
export function takeEntries(root: ShadowRoot, drawn: readonly ChildNode[]): void {
  const own = inputsIn([...root.childNodes].filter((node) => !drawn.includes(node)));
  inputsIn(drawn).forEach((input, at) => {
    Object.assign(own[at] ?? {}, { value: input.value, checked: input.checked });
    if (input === root.activeElement) own[at]?.focus();
  });
}

const inputsIn = (nodes: readonly ChildNode[]): HTMLInputElement[] =>
  nodes.flatMap((node) => (isElement(node) ? [...node.querySelectorAll('input')] : []));
