import type { WidgetName } from '../embed/embed.ts';
import type { EmbedQuestions } from '../newsletter-form/embed-code.ts';
import type { Heights } from './administrator.ts';
import type { CmsName } from './cms.ts';
import type { Model } from './model.ts';
import type { State } from './state.ts';
import type { Survival } from './survival.ts';
import type { Texts } from './texts/texts.ts';

/** What has happened. */
export interface Notes {
  /** Whether all of the state in the address could not be used, or a part. */
  ignored: 'all' | 'part' | '';
  /** Whether the code could be copied; `undefined` before. */
  isCopied: boolean | undefined;
  /** The code is now another one, taken because the one before did not survive. */
  isTaken: boolean;
  /** The newsletter system whose code was pasted; empty where none is known, `undefined` before. */
  provider: string | undefined;
  /** What else that code has. */
  questions: EmbedQuestions | undefined;
  /** The preview stopped a sign-up. */
  isStopped: boolean;
  /** The preview leaves something out that is on other servers. */
  isForeign: boolean;
  /** What the widget in the preview finds wrong. */
  problems: readonly string[];
  /** Whether the preview has shown something. */
  hasPreview: boolean;
}

/** Everything that is shown. */
export interface View extends Notes {
  state: State;
  texts: Texts;
  model: Model;
  /** Not before it is known. */
  lacksHashes: boolean;
  heights: Heights | undefined;
  /** What was pasted to be judged. */
  pasted: string;
  survival: Survival | undefined;
  /** Where the mails of the development server are; empty elsewhere. */
  outbox: string;
  previewPage: string;
}

/** What an editor can do. */
export interface Actions {
  readonly chooseWidget: (widget: WidgetName) => void;
  readonly chooseUi: (ui: State['ui']) => void;
  readonly change: (change: Partial<State>) => void;
  readonly setValue: (path: string, value: string) => void;
  readonly readCode: (code: string) => void;
  readonly copy: () => void;
  readonly download: () => void;
  readonly judge: (html: string) => void;
  /** Goes on with the code for another system. */
  readonly take: (cms: CmsName) => void;
  /** Opens the section with the lines for the style sheet. */
  readonly showStyles: () => void;
  readonly goTo: (path: string) => void;
}
