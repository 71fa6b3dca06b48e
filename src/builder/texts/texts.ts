import type { WidgetName } from '../../embed/embed.ts';
import type { ColorName } from '../administrator.ts';
import type { CheckCode } from '../checks.ts';
import type { CmsName, SnippetForm } from '../cms.ts';
import type { Mistake } from '../draft.ts';
import type { LossCode } from '../survival.ts';

/** What is said of a content management system: three sentences for its editor, and what its filter does. */
export interface CmsText {
  name: string;
  steps: readonly [string, string, string];
  filter: string;
}

/** All words of the builder in one language. */
export interface Texts {
  page: Record<
    | 'title'
    | 'intro'
    | 'language'
    | 'ignored'
    | 'partIgnored'
    | 'choose'
    | 'fill'
    | 'copy'
    | 'widget'
    | 'cms'
    | 'more'
    | 'optional'
    | 'standard'
    | 'none'
    | 'own'
    | 'ownText'
    | 'outbox',
    string
  >;
  widgets: Record<WidgetName, readonly [name: string, about: string]>;
  cms: Record<CmsName, CmsText>;
  forms: Record<SnippetForm, string>;
  code: Record<'title' | 'label' | 'help' | 'unknown', string> & {
    known: (provider: string) => string;
    fields: (names: readonly string[]) => string;
    consents: (boxes: readonly string[]) => string;
  };
  place: Record<'title' | 'base' | 'baseHelp' | 'link' | 'linkHelp' | 'several' | 'severalHelp', string>;
  look: Record<'title' | 'help' | 'reset' | 'room', string> & { roomHelp: (narrow: number, wide: number) => string };
  colors: Record<ColorName, string>;
  mistakes: Record<Mistake, string>;
  checks: Record<CheckCode, readonly [good: string, other: string]>;
  preview: Record<
    | 'title'
    | 'width'
    | 'language'
    | 'scheme'
    | 'light'
    | 'dark'
    | 'stopped'
    | 'foreign'
    | 'waiting'
    | 'old'
    | 'further'
    | 'phone'
    | 'tablet'
    | 'desktop',
    string
  >;
  result: Record<
    | 'snippet'
    | 'copy'
    | 'copied'
    | 'notCopied'
    | 'taken'
    | 'how'
    | 'administrator'
    | 'script'
    | 'policy'
    | 'styles'
    | 'apart'
    | 'show'
    | 'entry'
    | 'download'
    | 'selfHosting'
    | 'noHash'
    | 'host',
    string
  > & {
    incomplete: (count: number) => string;
    privacy: (hosts: readonly string[]) => string;
    hostHelp: (folder: string) => string;
    entryHelp: (folder: string) => string;
  };
  survival: Record<
    'title' | 'intro' | 'label' | 'whole' | 'alive' | 'pending' | 'broken' | 'script' | 'lost' | 'again' | 'else' | 'use' | 'give' | 'take',
    string
  > &
    Record<'absent' | 'absentPage' | 'absentUpgrade', (address: string) => string>;
  /** A name in quotation marks. */
  quote: (name: string) => string;
  losses: Record<LossCode, string>;
}
