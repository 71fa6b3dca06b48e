import { captcha, closed, invalid, maybe, missing, unclear, type Contract } from './contract.ts';

const values = [
  ['mauticform[email]', 'vb+iq@example.org'],
  ['mauticform[firstname]', 'Viktoria'],
  ['mauticform[lastname]', 'Blank & Söhne'],
  ['mauticform[company]', 'BdV'],
  ['mauticform[formId]', '12'],
  ['mauticform[return]', ''],
] as const;

export const contract: Contract = {
  provider: 'mautic',
  source: 'read in FormBundle/Controller/PublicController.php of Mautic 5.1; the messages are their owner’s',
  attributes: { action: 'https://m.example/form/submit?formId=12', extra: 'mauticform[formName]=newsletter' },
  request: {
    url: 'https://m.example/form/submit?formId=12',
    form: [...values, ['mauticform[messenger]', '1'], ['mauticform[formName]', 'newsletter']],
  },
  tab: { url: 'https://m.example/form/submit?formId=12', form: [...values, ['mauticform[formName]', 'newsletter']] },
  page: 'https://m.example/form/12',
  isReadable: true,
  answers: [
    ['message', { status: 200, body: '{"success":1,"successMessage":"<img src=x onerror=alert(1)>","formName":"newsletter"}' }, maybe],
    ['redirect', { status: 200, body: '{"success":1,"redirect":"https://x.example/"}' }, maybe],
    ['bad address', { status: 200, body: '{"success":0,"validationErrors":{"email":"Enter a valid e-mail"}}' }, invalid],
    ['field missing', { status: 200, body: '{"success":0,"validationErrors":{"firstname":"This is required."}}' }, missing],
    ['captcha', { status: 200, body: '{"success":0,"validationErrors":{"captcha":"Incorrect."}}' }, captcha],
    ['unpublished', { status: 200, body: '{"success":0,"errorMessage":"Form is no longer available."}' }, closed],
    ['no reason', { status: 200, body: '{"success":0}' }, unclear],
  ],
};
