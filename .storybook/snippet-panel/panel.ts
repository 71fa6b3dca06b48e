/** The panel “Snippet”: what an editor pastes for the story that is open, in each content management system. */
import { createElement as h, useState, type ReactNode } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, useChannel } from 'storybook/manager-api';
import { CMS_NAMES, type CmsName } from '../../src/builder/cms.ts';
import { de } from '../../src/builder/texts/de.ts';
import { en } from '../../src/builder/texts/en.ts';
import { Product } from './product-view.ts';
import { SNIPPET_EVENT, type Shown } from './shown.ts';
import { Body, Choices } from './styles.ts';
import { startLanguage, type Language } from './texts.ts';

const LANGUAGES = { de, en };

/** Where the scripts would be on a server of one's own. */
const SAMPLE_BASE = 'https://www.example.org/iq/';

const option = (value: string, text: string): ReactNode => h('option', { key: value, value }, text);

/** A labelled control. */
const labelled = (text: string, control: ReactNode): ReactNode => h('label', {}, h('span', {}, text), control);

export function SnippetPanel(): ReactNode {
  // The story may have been drawn before the panel.
  const [shown, setShown] = useState<Shown | undefined>(() => (addons.getChannel().last(SNIPPET_EVENT) as [Shown] | undefined)?.[0]);
  const [cms, setCms] = useState<CmsName>('wordpress');
  const [language, setLanguage] = useState(() => startLanguage(navigator.languages));
  const [base, setBase] = useState(SAMPLE_BASE);
  useChannel({ [SNIPPET_EVENT]: setShown });
  const texts = LANGUAGES[language];
  const onCms = ({ target }: { target: { value: string } }): void => setCms(target.value as CmsName);
  const onLanguage = ({ target }: { target: { value: string } }): void => setLanguage(target.value as Language);
  const onBase = ({ target }: { target: { value: string } }): void => setBase(target.value);
  return h(
    Body,
    {},
    h(
      Choices,
      {},
      labelled(
        texts.page.cms,
        h('select', { value: cms, onChange: onCms }, ...CMS_NAMES.map((name) => option(name, texts.cms[name].name))),
      ),
      labelled(texts.place.base, h('input', { type: 'url', value: base, onChange: onBase })),
      labelled(
        texts.page.language,
        h('select', { value: language, onChange: onLanguage }, option('de', 'Deutsch'), option('en', 'English')),
      ),
    ),
    shown && URL.canParse(base) ? h(Product, { shown, cms, base: base.replace(/\/*$/, '/'), language, texts }) : null,
  );
}

export const renderPanel = ({ active = false }: { active?: boolean }): ReactNode => h(AddonPanel, { active, children: h(SnippetPanel) });
