import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODIES, bodiesAt, successorOf } from '../../src/funding-notice/funders.ts';

const keysAt = (day: string): string =>
  bodiesAt(day)
    .map(({ key }) => key)
    .join(' ');

describe('bodiesAt', () => {
  it('knows the names before and after the decree of 6 May 2025', () => {
    assert.equal(keysAt('2025-05-05'), 'iq bmas eu esfplus bamf bmbf ba');
    assert.equal(keysAt('2025-05-06'), 'iq bmas eu esfplus bamf bmbfsfj bmftr ba');
    assert.equal(keysAt('2026-01-01'), keysAt('2025-05-06'));
    assert.equal(keysAt('2023-01-01'), keysAt('2025-05-05'));
  });

  it('has every body once, with a name that contains no other', () => {
    assert.equal(new Set(BODIES.map(({ key }) => key)).size, 9);
    for (const { name } of BODIES) assert.deepEqual(BODIES.filter((other) => other.name.includes(name)).length, 1, name);
    for (const { home } of BODIES) assert.equal(new URL(home).href, home);
  });

  it('says who funds, who administers, who is a partner', () => {
    const keys = (role: string): string[] =>
      bodiesAt('2024-01-01')
        .filter((body) => body.role === role)
        .map(({ key }) => key);
    assert.deepEqual(['funds', 'administers', 'partner', 'programme'].map(keys), [
      ['bmas', 'eu', 'esfplus'],
      ['bamf'],
      ['bmbf', 'ba'],
      ['iq'],
    ]);
  });
});

describe('successorOf', () => {
  it('has both ministries that follow the BMBF, the one with vocational education first, and confirms neither', () => {
    const { day, bodies, status } = successorOf('bmbf')!;
    assert.deepEqual([day, bodies.map(({ key }) => key), status], ['2025-05-06', ['bmbfsfj', 'bmftr'], 'unconfirmed']);
    assert.deepEqual(
      bodies.map((body) => body.status),
      ['unconfirmed', 'unconfirmed'],
    );
  });

  it('has none for the others', () => {
    for (const { key } of BODIES) if (key !== 'bmbf') assert.equal(successorOf(key), undefined);
  });
});
