import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { CLOCK_CASES, expectedStatus, statusAt } from './office-clock-cases.ts';

describe('officeStatus', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  for (const [zone, offset] of [
    ['America/New_York', 300],
    ['Asia/Tokyo', -540],
    ['Europe/Berlin', -60],
    ['Pacific/Kiritimati', -840],
  ] as const) {
    it(`says the same to visitors in ${zone}`, () => {
      process.env['TZ'] = zone;
      assert.equal(new Date('2026-11-23').getTimezoneOffset(), offset, 'the zone of the process is set');
      for (const one of CLOCK_CASES) assert.deepEqual(statusAt(one), expectedStatus(one), `${one.hours}, ${one.now}`);
    });
  }
});
