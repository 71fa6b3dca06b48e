import { readEmbedCode } from './embed-code.ts';
import { endTexts, fillForm, renderWaysOn } from './end.element.ts';
import { failureText, fieldErrorText } from './failure.element.ts';
import { addToken, encodeForm, explain, sendByFrame, sendByTab } from './form-transports.controller.ts';
import { findRefusal, offerPage, readProvider } from './provider-settings.ts';
import { renderSuggestion } from './suggestion.element.ts';
import { nextText, renderNext, renderWays, tabNotice, waysNotice } from './ways.element.ts';

/**
 * What the form needs only for other newsletter systems than our own, or once a visitor acts: in the files without a
 * build it is one of its own, because most visitors never come to it.
 */
export const help = {
  readProvider,
  findRefusal,
  offerPage,
  readEmbedCode,
  renderSuggestion,
  renderWays,
  sendByFrame,
  sendByTab,
  explain,
  encodeForm,
  addToken,
  failureText,
  fieldErrorText,
  tabNotice,
  waysNotice,
  nextText,
  renderNext,
  endTexts,
  renderWaysOn,
  fillForm,
};

export type Help = typeof help;
