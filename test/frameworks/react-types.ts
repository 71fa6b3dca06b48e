/** What JSX and createElement know of the widgets. */
import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Widgets = { [Tag in keyof HTMLElementTagNameMap as Tag extends `iq-${string}` ? Tag : never]: HTMLElementTagNameMap[Tag] };

/** The attributes of all elements, the properties of this one, and everything with a hyphen: attributes and `oniq-…`. */
export type WidgetProps<Tag extends keyof Widgets> = DetailedHTMLProps<HTMLAttributes<Widgets[Tag]>, Widgets[Tag]> &
  Partial<Omit<Widgets[Tag], keyof LitElement>> &
  Record<`${string}-${string}`, unknown>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- that is where React has them
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only interfaces can be added to
    interface IntrinsicElements extends AllWidgets {}
  }
}
type AllWidgets = { [Tag in keyof Widgets]: WidgetProps<Tag> };
