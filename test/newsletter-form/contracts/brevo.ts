import { broken, captcha, closed, invalid, maybe, missing, unclear, type Contract } from './contract.ts';

const values = [
  ['EMAIL', 'vb+iq@example.org'],
  ['FIRSTNAME', 'Viktoria'],
  ['LASTNAME', 'Blank & Söhne'],
  ['locale', 'de'],
  ['email_address_check', ''],
  ['html_type', 'simple'],
] as const;

export const contract: Contract = {
  provider: 'brevo',
  source: 'documented: public sites that read its JSON; the messages are not documented',
  attributes: { action: 'https://1a2b3c4d.sibforms.com/serve/MUIEAbc_-', extra: 'OPT_IN=1' },
  request: { url: 'https://1a2b3c4d.sibforms.com/serve/MUIEAbc_-?isAjax=1', form: [...values, ['OPT_IN', '1']] },
  tab: { url: 'https://1a2b3c4d.sibforms.com/serve/MUIEAbc_-', form: [...values, ['OPT_IN', '1']] },
  page: 'https://1a2b3c4d.sibforms.com/serve/MUIEAbc_-',
  isReadable: false,
  answers: [
    ['accepted', { status: 200, body: '{"success":true,"message":"Ihre Anmeldung war erfolgreich."}' }, maybe],
    ['bad address', { status: 200, body: '{"success":false,"errors":{"EMAIL":"Invalid email address"}}' }, invalid],
    ['field missing', { status: 400, body: '{"success":false,"errors":{"NAME":"This field is required"}}' }, missing],
    ['captcha', { status: 400, body: '{"success":false,"message":"Captcha validation failed"}' }, captcha],
    ['no reason', { status: 200, body: '{"success":false}' }, unclear],
    ['a page', { status: 200, body: '<html>' }, unclear],
    ['unknown form', { status: 404, body: '<html>' }, closed],
    ['broken', { status: 502, body: '' }, broken],
  ],
};
