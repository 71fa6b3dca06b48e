/** What can be chosen in the toolbar, besides the size of the screen. */
import { languages } from '../src/generated/languages.ts';
import { HOST_PAGES, type HostPage } from './host-pages.ts';

/** What is chosen. */
export interface Globals {
  language: string;
  direction: 'auto' | 'ltr' | 'rtl';
  theme: 'light' | 'dark';
  host: HostPage;
}

interface ToolbarItem {
  value: string;
  title: string;
}

const toolbar = <Icon extends string>(description: string, icon: Icon, items: ToolbarItem[]) => ({
  description,
  toolbar: { title: description, icon, items, dynamicTitle: true },
});

function nameOf(tag: string): string {
  if (tag === 'de-simple') return 'Leichte Sprache (de-simple)';
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(tag)} (${tag})`;
}

const titled = (values: readonly string[], suffix = ''): ToolbarItem[] =>
  values.map((value) => ({ value, title: `${value.charAt(0).toUpperCase()}${value.slice(1)}${suffix}` }));

export const globalTypes = {
  language: toolbar(
    'Language',
    'globe',
    languages.map((value) => ({ value, title: nameOf(value) })),
  ),
  direction: toolbar('Direction', 'transfer', [
    { value: 'auto', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  theme: toolbar('Theme', 'contrast', titled(['light', 'dark'])),
  host: toolbar('Host page', 'browser', titled(HOST_PAGES, ' page')),
};

export const initialGlobals: Globals = { language: 'de', direction: 'auto', theme: 'light', host: 'plain' };

const screen = (name: string, width: number, type: 'mobile' | 'tablet' | 'desktop') => ({
  name: `${name}, ${width} px`,
  styles: { width: `${width}px`, height: '100%' },
  type,
});

export const viewports = {
  phone: screen('Phone', 320, 'mobile'),
  tablet: screen('Tablet', 768, 'tablet'),
  desktop: screen('Desktop', 1280, 'desktop'),
};
