import { broken, captcha, closed, invalid, missing, success, unclear, type Contract } from './contract.ts';

export const contract: Contract = {
  provider: 'rapidmail',
  source: 'read in its WordPress plug-in (widget.js, subscription-form.phtml); embed codes of public pages',
  attributes: { action: 'https://t1a2b3c4d.emailsys1a.net/12/345/6789abcdef/subscribe/form.html', extra: 'f_3k9xq2=' },
  request: {
    url: 'https://t1a2b3c4d.emailsys1a.net/12/345/6789abcdef/subscribe/form.html',
    form: [
      ['email', 'vb+iq@example.org'],
      ['firstname', 'Viktoria'],
      ['lastname', 'Blank & Söhne'],
      ['f_3k9xq2', ''],
    ],
  },
  page: 'https://t1a2b3c4d.emailsys1a.net/12/345/6789abcdef/subscribe/form.html',
  isReadable: true,
  answers: [
    ['accepted', { status: 200, body: '{"success":true}' }, success],
    ['created', { status: 201, body: '{}' }, success],
    ['bad address', { status: 422, body: '{"validation_messages":{"email":"Bitte geben Sie eine gültige Adresse ein."}}' }, invalid],
    ['field missing', { status: 422, body: '{"validation_messages":{"agb":"Pflichtfeld"}}' }, missing],
    ['captcha', { status: 422, body: '{"validation_messages":{"captcha":"Falsch"}}' }, captcha],
    ['refused with 200', { status: 200, body: '{"success":false}' }, unclear],
    ['a page', { status: 200, body: '<html>Fast fertig' }, unclear],
    ['unknown form', { status: 404 }, closed],
    ['broken', { status: 500 }, broken],
  ],
};
