import { unclear, type Contract } from './contract.ts';

export const contract: Contract = {
  provider: 'sympa',
  source: 'recorded from Sympa 6.2.70, November 2026',
  attributes: { action: 'https://lists.example/wws/subscribe/news' },
  request: {
    url: 'https://lists.example/wws',
    form: [
      ['email', 'vb+iq@example.org'],
      ['gecos', 'Viktoria Blank & Söhne'],
      ['list', 'news'],
      ['action_subscribe', '1'],
    ],
  },
  page: 'https://lists.example/wws/subscribe/news',
  isReadable: false,
  answers: [
    [
      'page that asks once more',
      { status: 200, body: '<!DOCTYPE html><form><input name="response_action_confirm" value="Confirm"></form>' },
      unclear,
    ],
    ['unknown list', { status: 200, body: "<!DOCTYPE html> ERROR () - List 'nolist' does not exist." }, unclear],
  ],
};
