import { html } from 'lit';
import { engine, expect, fixture, startEndpoint } from '../helpers.ts';

interface Report {
  name: string;
  isSecureContext: boolean;
  state: string;
}

describe('a page on plain http', () => {
  // WebKit's small browser has no rule that sends a host name to this machine.
  const test = engine === 'webkit' ? it.skip : it;

  test('signs up without what browsers keep for https', async () => {
    const endpoint = await startEndpoint();
    const page = `http://insecure.test:${location.port}/test/pages/form.html?action=${encodeURIComponent(endpoint.url)}&email=plain@iq.example`;
    const report = new Promise<Report>((resolve) => {
      addEventListener('message', ({ data }: MessageEvent<Report>) => data.name && resolve(data));
    });
    await fixture(html`<iframe title="page" src=${page}></iframe>`);
    expect(await report).to.deep.include({ name: 'iq-success', isSecureContext: false, state: 'success' });
    expect(await endpoint.find('plain@iq.example')).to.include({
      consent_page: `http://insecure.test:${location.port}/test/pages/form.html`,
    });
  });
});
