import { expect } from '@open-wc/testing';
import { officeStatus } from '../../src/contact-card/office-clock.ts';
import { readHours } from '../../src/contact-card/opening-hours.ts';
import { CLOCK_CASES, expectedStatus, statusAt } from './office-clock-cases.ts';

describe('officeStatus', () => {
  for (const one of CLOCK_CASES) {
    const place = [one.region, one.timeZone].filter(Boolean).join(', ');
    it(`“${one.hours}”${place && ` in ${place}`} at ${one.now}: ${one.isOpen ? 'open' : 'closed'}`, () => {
      expect(statusAt(one)).to.deep.equal(expectedStatus(one));
    });
  }

  it('claims nothing where some of the hours are unread', () => {
    const now = new Date('2026-11-23T10:00+01:00');
    expect(officeStatus(readHours('Mo 9-12')!, now)?.isOpen).to.equal(true);
    expect(officeStatus(readHours('Mo 9-12\nin den Ferien geschlossen')!, now)).to.equal(undefined);
  });
});
