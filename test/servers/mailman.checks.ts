import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { mailman } from './mailman.ts';
import { startServer, type RunningServer } from './site.ts';
import { invite, newTab, type Visitor } from './visitor.ts';

describe('Mailman', () => {
  let server: RunningServer;
  let visitor: Visitor;

  before(async () => {
    server = await startServer(mailman);
    visitor = await invite();
  });
  after(async () => {
    await visitor?.leave();
    await server?.stop();
  });

  const visit = (): Promise<Page> => visitor.visit(`provider="mailman" action="${server.url}"`);

  it('asks for no address, but leads on', async () => {
    const page = await visit();
    await page.waitForSelector(`iq-newsletter-form >>> a[href="${server.url}"]`);
    await page.waitForSelector('iq-newsletter-form >>> a[href^="mailto:news-join@example.test"]');
    assert.equal(await page.$('iq-newsletter-form >>> input[name=email]'), null);
  });

  it('takes the sign-up on the page that the link leads to', async () => {
    const page = await visit();
    const tab = await newTab(page, () => page.locator(`iq-newsletter-form >>> a[href="${server.url}"]`).click());
    await tab.locator('form[action$=anonymous_subscribe] [name=email]').fill('web@example.org');
    await tab.locator('form[action$=anonymous_subscribe] [type=submit]').click();
    await tab.waitForSelector('.alert-success');
    const [mail] = await server.mailbox.expect('web@example.org', 1);
    assert.match(mail?.source ?? '', /^Subject: .*confirm/im);
  });

  it('takes the sign-up by mail', async () => {
    await server.mailbox.send('mail@example.org', 'news-join@example.test');
    const [mail] = await server.mailbox.expect('mail@example.org', 1);
    assert.match(mail?.source ?? '', /^Subject: .*confirm/im);
  });
});
