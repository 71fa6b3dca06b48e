import { broken, captcha, closed, invalid, limited, maybe, missing, rejected, unclear, type Contract } from './contract.ts';

const error = (errorType: string): string =>
  JSON.stringify({ status: 'error', message: 'The request is not valid', errors: [{ message: "Error in 'fields.email'.", errorType }] });

const field = (name: string, value: string): object => ({ objectTypeId: '0-1', name, value });

export const contract: Contract = {
  provider: 'hubspot',
  source: 'documented: its reference of the forms API, version 3',
  attributes: {
    action: 'https://api.hsforms.com/submissions/v3/integration/submit/123456/0a1b2c3d-0000-4000-8000-000000000000',
    list: '999',
  },
  request: {
    url: 'https://api.hsforms.com/submissions/v3/integration/submit/123456/0a1b2c3d-0000-4000-8000-000000000000',
    json: {
      fields: [
        field('email', 'vb+iq@example.org'),
        field('firstname', 'Viktoria'),
        field('lastname', 'Blank & Söhne'),
        field('company', 'BdV'),
      ],
      context: { pageUri: 'https://partner.example/' },
      legalConsentOptions: {
        consent: {
          consentToProcess: true,
          text: 'Ja.',
          communications: [999, 3, 7].map((subscriptionTypeId) => ({ value: true, subscriptionTypeId, text: 'Ja.' })),
        },
      },
    },
  },
  isReadable: true,
  answers: [
    ['message', { status: 200, body: '{"inlineMessage":"<b>Thanks</b>"}' }, maybe],
    ['redirect', { status: 200, body: '{"redirectUri":"https://x.example/"}' }, maybe],
    ['bad address', { status: 400, body: error('INVALID_EMAIL') }, invalid],
    ['blocked address', { status: 400, body: error('BLOCKED_EMAIL') }, rejected],
    ['field missing', { status: 400, body: error('REQUIRED_FIELD') }, missing],
    ['unknown field', { status: 400, body: error('FIELD_NOT_IN_FORM_DEFINITION') }, unclear],
    ['captcha', { status: 400, body: error('FORM_HAS_RECAPTCHA_ENABLED') }, captcha],
    ['unknown form', { status: 404 }, closed],
    ['too many', { status: 429 }, limited(60)],
    ['broken', { status: 500 }, broken],
  ],
};
