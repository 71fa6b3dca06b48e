import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findEmailFault } from '../../src/newsletter-form/email.ts';
import { jsonSchemas, signupSchema } from '../../src/schemas.ts';

/* What a server takes as an address: all that the form sends, and nothing that is plainly none. */

const signup = {
  language: 'de',
  consent: { text: 'Ich bin einverstanden.', version: '85944171f73967e8', page: 'https://iq.example/', at: '2026-11-22T11:59:00.000Z' },
};
const { email: inJson } = jsonSchemas.signup.properties as Record<string, { pattern?: string }>;

const takes = (email: string): boolean => signupSchema.safeParse({ ...signup, email }).success;
const takesElsewhere = (email: string): boolean => new RegExp(inJson!.pattern!, 'u').test(email);

describe('the schema of a sign-up', () => {
  for (const email of [
    'vb@iq.example',
    "o'hara+news@iq.example",
    '用户@例子.广告',
    'अजय@डाटा.भारत',
    'info@bücher.example',
    ' vb@iq.example\n',
  ])
    it(`takes ${JSON.stringify(email)}, as the form does`, () => {
      assert.equal(findEmailFault(email), undefined);
      assert.deepEqual([takes(email), takesElsewhere(email)], [true, true]);
    });

  it('takes what a browser takes without script', () => {
    // HTML, valid e-mail address: a host needs no dot.
    assert.deepEqual([takes('vb@iq'), takesElsewhere('vb@iq')], [true, true]);
  });

  for (const email of ['', 'abc', '@', 'vb@', '@iq.example', ' @ ', 'vb@iq@iq.example', 'v b@iq.example'])
    it(`takes no ${JSON.stringify(email)}`, () => assert.deepEqual([takes(email), takesElsewhere(email)], [false, false]));
});
