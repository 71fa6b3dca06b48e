import { closed, invalid, limited, missing, rejected, success, unclear, type Contract } from './contract.ts';

const error = (message: string): string =>
  JSON.stringify({ errors: [{ message, context: null, type: 'BadRequestError', details: null, property: null, help: null, code: null }] });

export const contract: Contract = {
  provider: 'ghost',
  source: 'recorded from Ghost 6.65.0, November 2026; invite-only, paid-only and blocked domains read in its source',
  attributes: { action: 'https://blog.example/', extra: 'labels=Partner, Brandenburg' },
  request: {
    url: 'https://blog.example/members/api/send-magic-link/',
    json: {
      email: 'vb+iq@example.org',
      emailType: 'signup',
      name: 'Viktoria Blank & Söhne',
      labels: ['Partner', 'Brandenburg'],
      newsletters: [{ name: '3' }, { name: '7' }],
    },
  },
  page: 'https://blog.example/#/portal/signup',
  isReadable: true,
  answers: [
    ['sign-up', { status: 201, body: '{}' }, success],
    ['with mailbox links', { status: 201, body: '{"inboxLinks":{"provider":"gmail","desktop":"https://mail.google.com/"}}' }, success],
    ['no or wrong token', { status: 400, body: error('The request could not be understood.') }, unclear],
    ['bad address', { status: 400, body: error('Email is not valid') }, invalid],
    ['no address', { status: 400, body: error('Email is required.') }, missing],
    ['bad type', { status: 400, body: 'Bad Request.' }, unclear],
    ['unknown newsletter', { status: 400, body: error('Cannot subscribe to invalid newsletters No such') }, closed],
    ['blocked domain', { status: 400, body: error('Signups from this email domain are currently restricted.') }, rejected],
    ['invite only', { status: 400, body: error('This site is invite-only, contact the owner for access.') }, closed],
    ['too many', { status: 429, body: error('Too many different sign-in attempts, try again in 10 minutes') }, limited(600)],
  ],
};
