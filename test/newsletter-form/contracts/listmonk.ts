import { closed, invalid, rejected, success, unclear, broken, type Contract } from './contract.ts';

const LIST = 'eb420c55-4cfb-4972-92ba-c93c34ba475d';
const values = [
  ['email', 'vb+iq@example.org'],
  ['name', 'Viktoria Blank & Söhne'],
  ['l', LIST],
  ['l', '3'],
  ['l', '7'],
] as const;

export const contract: Contract = {
  provider: 'listmonk',
  source: 'read in cmd/public.go of listmonk, July 2026, after v6.2.0; the form {"data":true} in its documentation',
  attributes: { action: 'https://lists.example/subscription/form', list: LIST },
  request: { url: 'https://lists.example/api/public/subscription', form: values },
  tab: { url: 'https://lists.example/subscription/form', form: [...values, ['nonce', '']] },
  isReadable: false,
  answers: [
    ['double opt-in', { status: 200, body: '{"data":{"has_optin":true}}\n' }, success],
    ['single opt-in', { status: 200, body: '{"data":{"has_optin":false}}\n' }, { state: 'success', mail: 'none' }],
    ['as documented', { status: 200, body: '{"data":true}' }, success],
    ['no list', { status: 400, body: '{"message":"No valid lists selected to subscribe."}' }, closed],
    ['bad address', { status: 400, body: '{"message":"Invalid email."}' }, invalid],
    ['blocked domain', { status: 400, body: '{"message":"The e-mail domain is blocklisted."}' }, rejected],
    ['name too long', { status: 400, body: '{"message":"Invalid name."}' }, unclear],
    ['private list', { status: 400, body: '{"message":"Invalid UUID(s)"}' }, closed],
    ['switched off', { status: 400, body: '{"message":"That feature is not available."}' }, closed],
    ['other type', { status: 415, body: '{"message":"Unsupported Media Type"}' }, unclear],
    ['database trouble', { status: 500, body: '{"message":"Error processing request. Please retry."}' }, broken],
    ['form page switched off', { status: 404, body: '<html>' }, closed],
  ],
};
