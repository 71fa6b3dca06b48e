import type { WidgetName } from '../embed/embed.ts';
import type { Heights } from './administrator.ts';
import type { Model } from './model.ts';
import type { State } from './state.ts';
import type { Survival } from './survival.ts';
import type { Texts } from './texts/texts.ts';

/** What has happened. */
export interface Notes {
  /** The address brought a state that could not be used. */
  isIgnored: boolean;
  /** Whether the code could be copied; `undefined` before. */
  isCopied: boolean | undefined;
  /** The newsletter system whose code was pasted; empty where none is known, `undefined` before. */
  provider: string | undefined;
  /** The preview stopped a sign-up. */
  isStopped: boolean;
  /** The preview leaves something out that is on other servers. */
  isForeign: boolean;
}

/** Everything that is shown. */
export interface View extends Notes {
  state: State;
  texts: Texts;
  model: Model;
  /** Not before it is known. */
  lacksHashes: boolean;
  heights: Heights | undefined;
  survival: Survival | undefined;
  /** Where the mails of the development server are; empty elsewhere. */
  outbox: string;
  previewPage: string;
}

/** What an editor can do. */
export interface Actions {
  readonly chooseWidget: (widget: WidgetName) => void;
  readonly change: (change: Partial<State>) => void;
  readonly setValue: (path: string, value: string) => void;
  readonly readCode: (code: string) => void;
  readonly copy: () => void;
  readonly download: () => void;
  readonly judge: (html: string) => void;
  readonly goTo: (path: string) => void;
}
