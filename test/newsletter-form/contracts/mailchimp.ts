import { broken, closed, unclear, type Contract } from './contract.ts';

export const contract: Contract = {
  provider: 'mailchimp',
  source: 'documented: embed codes of public pages; its answers are pages, and cannot be read by others',
  attributes: { action: 'https://iq.us21.list-manage.com/subscribe/post?u=0a1b2c&id=9f8e7d&f_id=00c1', topics: 'group[12][4]=Arbeit' },
  request: {
    url: 'https://iq.us21.list-manage.com/subscribe/post?u=0a1b2c&id=9f8e7d&f_id=00c1',
    form: [
      ['EMAIL', 'vb+iq@example.org'],
      ['FNAME', 'Viktoria'],
      ['LNAME', 'Blank & Söhne'],
      ['3', '1'],
      ['7', '1'],
      ['b_0a1b2c_9f8e7d', ''],
      ['subscribe', 'Subscribe'],
    ],
  },
  page: 'https://iq.us21.list-manage.com/subscribe?u=0a1b2c&id=9f8e7d&f_id=00c1',
  isReadable: false,
  answers: [
    ['a page', { status: 200, body: '<html>Almost finished' }, unclear],
    ['unknown list', { status: 404 }, closed],
    ['broken', { status: 500 }, broken],
  ],
};
