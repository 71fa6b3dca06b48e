/** What a listener is told of; the events of the widgets carry details. */
export type Listener = (event: CustomEvent) => void;

/** What a page sets on an element: attributes or properties by their names, and what every framework has a word of its own for. */
export interface Props {
  [name: string]: unknown;
  key?: string;
  ref?: (element: Element | null) => void;
  /** Listeners by the names of their events. */
  on?: Readonly<Record<string, Listener | undefined>>;
}

/** An element of a page, in the words of no framework; `false` stands where a condition is not met. */
export interface Tree {
  tag: string;
  props: Props;
  children: readonly Child[];
}
export type Child = Tree | string | false;

export const h = (tag: string, props: Props = {}, ...children: Child[]): Tree => ({ tag, props, children });

/** A page that a framework has put somewhere. */
export interface Mounted {
  /** Draws the same page with other content; settles when the framework is done. */
  update(tree: Tree): Promise<void>;
  unmount(): Promise<void>;
}

/** All that the tests need of a framework. */
export interface Framework {
  name: string;
  mount(place: Element, tree: Tree): Promise<Mounted>;
  /** What its server makes of a page. */
  render(tree: Tree): Promise<string>;
  /** What has to stand on an element that may have changed its own attributes before the framework comes. */
  changedBefore: Props;
  /** Goes on with what its server made. */
  hydrate(place: Element, tree: Tree): Promise<Mounted>;
}
