import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readLink } from './mails.ts';
import { startServer, type RunningServer } from './site.ts';
import { sympa } from './sympa.ts';
import { invite, newTab, signUp, waitForEnd, type Visitor } from './visitor.ts';

describe('Sympa', () => {
  let server: RunningServer;
  let visitor: Visitor;

  before(async () => {
    server = await startServer(sympa);
    visitor = await invite();
  });
  after(async () => {
    await visitor?.leave();
    await server?.stop();
  });

  it('asks in a new tab for one more press, and then for the confirmation by mail', async () => {
    const page = await visitor.visit(`provider="sympa" list="news" action="${server.url}"`);
    const facts = await page.waitForSelector('iq-newsletter-form >>> form [part=meta]');
    assert.match(await facts!.evaluate(({ textContent }) => textContent), /öffnet sich ein neuer Tab/);
    const tab = await newTab(page, () => signUp(page, 'reader@example.org'));
    const confirm = await tab.waitForSelector('#response_action_confirm');
    assert.equal(
      await tab.$eval('form:has(#response_action_confirm) [name=email]', (field) => (field as HTMLInputElement).value),
      'reader@example.org',
    );
    assert.equal((await waitForEnd(page)).state, 'handed-over');
    assert.equal(server.mailbox.to('reader@example.org').length, 0);

    await tab.bringToFront();
    await confirm!.click();
    await tab.waitForSelector('::-p-text(forwarded to the user)');
    const [mail] = await server.mailbox.expect('reader@example.org', 1);
    await tab.goto(readLink(mail!));
    await tab.locator('#response_action_confirm').click();
    await tab.waitForSelector('::-p-text(1 subscribers added)');
  });
});
