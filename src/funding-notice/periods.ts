import type { BodyKey } from './names.ts';

/** A funding period of the programme, from its first to its last year. */
export interface Period {
  name: string;
  first: number;
  last: number;
  /** The ministry of education that the programme's sentence names. */
  ministry: BodyKey;
  /** Whether the network has said so. */
  isConfirmed: boolean;
}

/**
 * The periods of the programme in the years of ESF Plus. The sentence of the first is the programme's own. The second
 * directive is of 10 March 2025; two months later another ministry had vocational education (funders.ts), and the network
 * has not said yet whether it is the partner now.
 */
export const PERIODS: readonly [Period, ...Period[]] = [
  { name: '2023-2025', first: 2023, last: 2025, ministry: 'bmbf', isConfirmed: true },
  { name: '2026-2028', first: 2026, last: 2028, ministry: 'bmbfsfj', isConfirmed: false },
];

/** The period with all of the years in a text, such as `2026-2028`, `2026 – 2028` or `2027`. */
export function periodOf(text: string): Period | undefined {
  const [, first, last = first] = /^(\d{4})(?:\s*[/–—-]\s*(\d{4}))?$/.exec(text) ?? [];
  return PERIODS.find((period) => period.first <= Number(first) && Number(first) <= Number(last) && Number(last) <= period.last);
}
