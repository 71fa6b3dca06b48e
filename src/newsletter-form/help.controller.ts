import { lazy } from '../shared/lazy.controller.ts';
import { loadHelp } from './form-help-file.controller.ts';

/** The rest of the form, one for all forms of a page. */
export const { current: currentHelp, request: requestHelp } = lazy(loadHelp);
