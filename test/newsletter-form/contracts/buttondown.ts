import { closed, unclear, type Contract } from './contract.ts';

export const contract: Contract = {
  provider: 'buttondown',
  source: 'documented: its own documentation, which forbids fetch; the check for robots in a public thread',
  attributes: { action: 'https://buttondown.email/api/emails/embed-subscribe/iq', list: 'partner' },
  request: {
    url: 'https://buttondown.com/api/emails/embed-subscribe/iq',
    form: [
      ['email', 'vb+iq@example.org'],
      ['metadata__first_name', 'Viktoria'],
      ['metadata__last_name', 'Blank & Söhne'],
      ['metadata__organisation', 'BdV'],
      ['tag', 'partner'],
      ['tag', '3'],
      ['tag', '7'],
      ['embed', '1'],
    ],
  },
  page: 'https://buttondown.com/iq',
  isReadable: false,
  answers: [
    ['a page', { status: 200, body: '<html>' }, unclear],
    ['a check for robots', { status: 400, body: '<h1>Verify Your Subscription</h1>' }, unclear],
    ['unknown account', { status: 404 }, closed],
  ],
};
