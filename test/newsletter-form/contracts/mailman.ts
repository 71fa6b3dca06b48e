import { unclear, type Contract } from './contract.ts';

export const contract: Contract = {
  provider: 'mailman',
  source: 'recorded from GNU Mailman 3.3.8 with Postorius 1.3.8, November 2026',
  attributes: { action: 'https://lists.example/postorius/lists/news.example.test/anonymous_subscribe' },
  request: { url: 'https://lists.example/postorius/lists/news.example.test/', method: 'GET', form: [] },
  page: 'https://lists.example/postorius/lists/news.example.test/',
  isReadable: false,
  answers: [
    ['without its token', { status: 403, body: '<h1>Forbidden</h1><p>CSRF verification failed. Request aborted.</p>' }, unclear],
    ['its page', { status: 200, body: '<div class="alert alert-success">Please check your inbox for further instructions</div>' }, unclear],
  ],
};
