import { createElement as h, type ReactNode } from 'react';
import { CMS, type CmsName } from '../../src/builder/cms.ts';
import type { Texts } from '../../src/builder/texts/texts.ts';
import { Code } from './code.ts';
import type { Loss } from './losses.ts';
import type { NoteCode } from './notes.ts';
import { makeProduct } from './product.ts';
import type { Shown } from './shown.ts';
import { Steps, Warning } from './styles.ts';
import { panelTexts, type Language, type PanelTexts } from './texts.ts';

interface ProductProps {
  shown: Shown;
  cms: CmsName;
  base: string;
  language: Language;
  texts: Texts;
}

/** What is copied, and what has to be known of it. */
export function Product({ shown, cms, base, language, texts }: ProductProps): ReactNode {
  const { snippet, script, entry, mistakes, losses, notes, policy } = makeProduct(shown, cms, base);
  const { result } = texts;
  const words = panelTexts[language];
  const code = (title: string, text: string): ReactNode => (text ? h(Code, { key: title, title, text, texts: result }) : null);
  return h(
    'div',
    { lang: language },
    shown.count > 1 ? h('p', {}, words.first(shown.count)) : null,
    renderNotes(notes, words),
    code(`${result.snippet}: ${texts.forms[CMS[cms].form]}`, snippet),
    h('h3', {}, result.how),
    h(Steps, {}, ...texts.cms[cms].steps.map((step) => h('li', { key: step }, step))),
    code(result.script, script),
    code(result.entry, entry),
    renderMistakes(mistakes, words),
    renderLosses(losses, words),
    code(result.policy, policy),
  );
}

const renderNotes = (notes: readonly NoteCode[], { notes: title, note }: PanelTexts): ReactNode =>
  renderWarning(title, ...notes.map((code) => h('p', { key: code }, note[code])));

/** The command speaks English. */
const renderMistakes = (mistakes: readonly string[], { mistakes: title }: PanelTexts): ReactNode =>
  renderWarning(title, ...mistakes.map((line) => h('p', { key: line, lang: 'en' }, line)));

const renderLosses = (losses: readonly Loss[], { losses: title, loss, instead }: PanelTexts): ReactNode =>
  losses.length === 0
    ? null
    : renderWarning(
        title,
        ...losses.map(({ kind, html }) => h('p', { key: html }, h('code', {}, html), h('br'), loss[kind])),
        h('p', {}, instead),
      );

const renderWarning = (title: string, ...lines: readonly ReactNode[]): ReactNode =>
  lines.length === 0 ? null : h(Warning, { 'aria-label': title }, h('h3', {}, title), ...lines);
