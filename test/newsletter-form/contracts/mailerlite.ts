import { broken, captcha, closed, invalid, maybe, missing, unclear, type Contract } from './contract.ts';

export const contract: Contract = {
  provider: 'mailerlite',
  source: 'documented: embed codes of public pages; its JSON from memory of its form script',
  attributes: { action: 'https://assets.mailerlite.com/jsonp/12345/forms/987654321/subscribe' },
  request: {
    url: 'https://assets.mailerlite.com/jsonp/12345/forms/987654321/subscribe',
    form: [
      ['fields[email]', 'vb+iq@example.org'],
      ['fields[name]', 'Viktoria'],
      ['fields[last_name]', 'Blank & Söhne'],
      ['fields[company]', 'BdV'],
      ['groups[]', '3'],
      ['groups[]', '7'],
      ['ml-submit', '1'],
      ['anticsrf', 'true'],
    ],
  },
  isReadable: false,
  answers: [
    ['accepted', { status: 200, body: '{"success":true}' }, maybe],
    ['bad address', { status: 200, body: '{"success":false,"errors":{"fields":{"email":["Enter a valid address"]}}}' }, invalid],
    ['field missing', { status: 200, body: '{"success":false,"errors":{"fields":{"name":["This field is required"]}}}' }, missing],
    ['captcha', { status: 200, body: '{"success":false,"errors":{"captcha":["Wrong"]}}' }, captcha],
    ['a page', { status: 200, body: '<html>' }, unclear],
    ['unknown form', { status: 404 }, closed],
    ['broken', { status: 500 }, broken],
  ],
};
