/** Tables of the documentation: a wide one scrolls by itself, also by keys. */
import { Markdown as StorybookMarkdown } from '@storybook/addon-docs/blocks';
import { createElement, type ComponentProps, type ReactElement } from 'react';

/** Names the region by the heads of its columns. */
const nameByHeads = (region: HTMLElement | null): void =>
  region?.setAttribute('aria-label', [...region.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim()).join(', '));

export const ScrollingTable = (props: ComponentProps<'table'>): ReactElement =>
  createElement('div', { className: 'wide-table', role: 'region', tabIndex: 0, ref: nameByHeads }, createElement('table', props));

/** Storybook's block, with tables that scroll. */
export const Markdown = ({ children }: { children: string }): ReactElement =>
  createElement(StorybookMarkdown, { children, options: { overrides: { table: { component: ScrollingTable } } } });
