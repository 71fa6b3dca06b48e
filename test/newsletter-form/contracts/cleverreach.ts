import { broken, closed, unclear, type Contract } from './contract.ts';

export const contract: Contract = {
  provider: 'cleverreach',
  source: 'documented: embed codes of public pages; its answers are pages, and cannot be read by others',
  attributes: {
    action: 'https://seu2.cleverreach.com/f/123456-654321/wcs/',
    fieldMap: 'first-name=1013771; last-name=1013772; topics=1013773[]',
  },
  request: {
    url: 'https://seu2.cleverreach.com/f/123456-654321/wcs/',
    form: [
      ['email', 'vb+iq@example.org'],
      ['1013771', 'Viktoria'],
      ['1013772', 'Blank & Söhne'],
      ['1013773[]', '3'],
      ['1013773[]', '7'],
    ],
  },
  page: 'https://seu2.cleverreach.com/f/123456-654321/',
  isReadable: false,
  answers: [
    ['a page', { status: 200, body: '<html>Vielen Dank' }, unclear],
    ['unknown form', { status: 404 }, closed],
    ['broken', { status: 503 }, broken],
  ],
};
