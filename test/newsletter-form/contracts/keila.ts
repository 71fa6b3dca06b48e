import { broken, closed, unclear, type Contract } from './contract.ts';

export const contract: Contract = {
  provider: 'keila',
  source: 'read in controllers/public_form_controller.ex of Keila, June 2026; its answers are pages, and cannot be read by others',
  attributes: { action: 'https://k.example/forms/nfrm_x1Y2z3' },
  request: {
    url: 'https://k.example/forms/nfrm_x1Y2z3',
    form: [
      ['contact[email]', 'vb+iq@example.org'],
      ['contact[first_name]', 'Viktoria'],
      ['contact[last_name]', 'Blank & Söhne'],
      ['contact[data][organisation]', 'BdV'],
      ['contact[data][topics][]', '3'],
      ['contact[data][topics][]', '7'],
      ['h[url]', ''],
    ],
  },
  page: 'https://k.example/forms/nfrm_x1Y2z3',
  isReadable: false,
  answers: [
    ['a page', { status: 200, body: '<html>' }, unclear],
    ['refused', { status: 400, body: '<html>' }, unclear],
    ['unknown form', { status: 404 }, closed],
    ['broken', { status: 500 }, broken],
  ],
};
