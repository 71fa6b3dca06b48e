/** A funding period of the programme, from its first to its last year. */
export interface Period {
  /** As editors write it. */
  name: string;
  first: number;
  last: number;
}

/**
 * The periods of the programme in the years of ESF Plus. The second directive is of 10 March 2025; two months later another
 * ministry had vocational education (funders.ts), and the network has not said yet whether it is the partner now.
 */
export const PERIODS: readonly [Period, Period] = [
  { name: '2023-2025', first: 2023, last: 2025 },
  { name: '2026-2028', first: 2026, last: 2028 },
];
