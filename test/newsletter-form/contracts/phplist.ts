import { closed, maybe, unclear, type Contract } from './contract.ts';

const values = [
  ['email', 'vb+iq@example.org'],
  ['attribute1', 'Viktoria'],
  ['emailconfirm', 'vb+iq@example.org'],
  ['htmlemail', '1'],
  ['VerificationCodeX', ''],
  ['list[3]', 'signup'],
  ['list[7]', 'signup'],
  ['list[2]', 'signup'],
] as const;
const refused = { state: 'error', code: 'missing-field' } as const;

export const contract: Contract = {
  provider: 'phplist',
  source: 'recorded from phpList 3.6.15, November 2026; `OK` read in its source',
  attributes: { action: 'https://p.example/lists/?p=subscribe&id=1', list: '2', fieldMap: 'first-name=attribute1' },
  request: { url: 'https://p.example/lists/?p=asubscribe&id=1', form: values },
  tab: { url: 'https://p.example/lists/?p=subscribe&id=1', form: [...values, ['subscribe', 'Subscribe']] },
  page: 'https://p.example/lists/?p=subscribe&id=1',
  isReadable: false,
  answers: [
    ['new or known address', { status: 200, body: '<h3>Thanks, check your inbox</h3>' }, maybe],
    [
      'default text',
      {
        status: 200,
        body: '<h3>Thanks, you have been added to our newsletter</h3><p>You will receive an email message to confirm your subscription. Please click the link in the email to confirm</p>',
      },
      maybe,
    ],
    ['short', { status: 200, body: 'OK' }, maybe],
    ['bad address, missing consent, honeypot', { status: 500, body: 'FAIL' }, refused],
    ['broken', { status: 500, body: '' }, { state: 'error', code: 'server' }],
    ['a whole page', { status: 200, body: '<!DOCTYPE html><html><form></form></html>' }, unclear],
    ['a text of its owner', { status: 200, body: '<p>Danke!</p>' }, { state: 'handed-over', transport: 'fetch', page: '' }],
    ['a fault of PHP', { status: 200, body: '<br /><b>Fatal error</b>: Uncaught mysqli_sql_exception' }, unclear],
    ['not there', { status: 404, body: '<html>' }, closed],
  ],
};
