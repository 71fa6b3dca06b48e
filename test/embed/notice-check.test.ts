import { expect, listen, waitUntil } from '../helpers.ts';
import { addScript, allow, openPage } from './page.ts';
import type { ProblemDetail } from '../../src/shared/problems.ts';

const src = '/dist/cdn/funding-notice.js';
const NOTICE = '<iq-funding-notice check></iq-funding-notice>';

const rootOf = (page: Document): ShadowRoot => page.querySelector('iq-funding-notice')!.shadowRoot!;
const stands = (page: Document): Promise<void> =>
  waitUntil(() => page.querySelector('iq-funding-notice')?.shadowRoot?.querySelector('section'), 'the notice should stand');
const listOf = (page: Document): string => rootOf(page).querySelector<HTMLElement>('.problem')?.innerText ?? '';
const listStands = (page: Document): Promise<void> => waitUntil(() => listOf(page) !== '', 'the list should stand');
const requestsOf = (view: Window): string[] =>
  view.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split('/').at(-1) ?? '')
    .filter((name) => !name.startsWith('__web-dev-server'));

describe('the rule checker, in a file of its own', () => {
  it('is not asked for without check; nothing else is', async () => {
    const { page, view, errors } = await openPage('<iq-funding-notice links project-name="KoBInt"></iq-funding-notice>');
    await addScript(page, { src });
    await stands(page);
    expect(requestsOf(view)).to.deep.equal(['funding-notice.js']);
    expect(errors).to.deep.equal([]);
  });

  for (const [language, title] of [
    ['de', 'Prüfung des Förderhinweises'],
    ['en', 'Check of the funding notice'],
  ] as const) {
    it(`comes with check and tells its editors in ${language}`, async () => {
      const { page, view, errors } = await openPage(NOTICE, language);
      const problems = listen<ProblemDetail>(page, 'iq-problem');
      await addScript(page, { src });
      await listStands(page);
      expect(listOf(page)).to.contain(title).and.to.contain('R18');
      expect(problems.map(({ detail }) => detail.code)).to.include('visibility-rule');
      expect(requestsOf(view)).to.include('notice-check.js');
      await waitUntil(() => !rootOf(page).querySelector('iframe'), 'the copies should go');
      expect(errors).to.deep.equal([]);
    });
  }

  it('refused, leaves the notice, and the editor is told', async () => {
    const { page, errors } = await openPage(NOTICE);
    const problems = listen<ProblemDetail>(page, 'iq-problem');
    allow(page, `script-src ${location.origin}${src}`);
    await addScript(page, { src });
    await stands(page);
    await waitUntil(() => problems.length > 0);
    expect(problems[0]!.detail.code).to.equal('blocked-by-csp');
    expect(problems[0]!.detail.message).to.contain('notice-check.js');
    expect(rootOf(page).querySelector('[part=statement]')).to.not.equal(null);
    expect(errors).to.deep.equal([]);
  });

  it('works under a strict policy that also demands Trusted Types, without a violation', async () => {
    const { page, errors } = await openPage('');
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
    await addScript(page, { src });
    allow(page, `default-src 'none'; script-src ${location.origin}; require-trusted-types-for 'script'; trusted-types lit-html iq-help`);
    const notice = page.createElement('iq-funding-notice');
    notice.check = true;
    page.body.append(notice);
    await listStands(page);
    expect(listOf(page)).to.contain('R18');
    expect([violations, errors]).to.deep.equal([[], []]);
  });

  it('comes with iq.js too', async () => {
    const { page, errors } = await openPage(NOTICE);
    await addScript(page, { src: '/dist/cdn/iq.js', type: 'module' });
    await listStands(page);
    expect(errors).to.deep.equal([]);
  });
});
