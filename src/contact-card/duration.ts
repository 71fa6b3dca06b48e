/** A span of time in one unit, as Intl.NumberFormat shows it with `style: 'unit'`. */
export interface Duration {
  value: number;
  unit: 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
}

const UNITS: Readonly<Record<string, Duration['unit']>> = {
  PY: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PTH: 'hour',
  PTM: 'minute',
  PTS: 'second',
};

/**
 * Reads an ISO 8601 duration of one unit in whole numbers; `undefined` for everything else.
 *
 * readDuration('P2D') // -> { value: 2, unit: 'day' }
 */
export function readDuration(iso: string): Duration | undefined {
  const [, designator = '', digits, letter = ''] = /^(PT?)(\d{1,4})([YMWDHS])$/.exec(iso.trim()) ?? [];
  const unit = UNITS[designator + letter];
  return unit && { value: Number(digits), unit };
}
