/* One line per provider; the name is the value of the attribute `provider`. */
export { iq } from './iq.ts';
