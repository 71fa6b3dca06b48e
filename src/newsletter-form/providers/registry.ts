import { iq } from './iq.ts';
import type { Provider } from './provider.ts';

/** The newsletter systems, by the values of the attribute `provider`. A map, because pages add to Object.prototype. */
export const providers: ReadonlyMap<string, Provider> = new Map([['iq', iq]]);
