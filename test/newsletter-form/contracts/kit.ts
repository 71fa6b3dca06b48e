import { broken, captcha, closed, invalid, success, unclear, type Contract } from './contract.ts';

export const contract: Contract = {
  provider: 'kit',
  source: 'documented: public code that reads its JSON; failed and quarantined from memory of its form script',
  attributes: { action: 'https://app.kit.com/forms/1234567/subscriptions' },
  request: {
    url: 'https://app.kit.com/forms/1234567/subscriptions',
    form: [
      ['email_address', 'vb+iq@example.org'],
      ['fields[first_name]', 'Viktoria'],
      ['fields[last_name]', 'Blank & Söhne'],
      ['tags[]', '3'],
      ['tags[]', '7'],
    ],
  },
  isReadable: true,
  answers: [
    ['accepted', { status: 200, body: '{"status":"success","redirect_url":"https://app.kit.com/x"}' }, success],
    ['captcha', { status: 200, body: '{"status":"quarantined","url":"https://app.kit.com/guard"}' }, captcha],
    ['bad address', { status: 200, body: '{"status":"failed","errors":{"messages":["Email address is invalid"]}}' }, invalid],
    ['failed', { status: 200, body: '{"status":"failed"}' }, unclear],
    ['a page', { status: 200, body: '<html>' }, unclear],
    ['unknown form', { status: 404 }, closed],
    ['broken', { status: 500 }, broken],
  ],
};
