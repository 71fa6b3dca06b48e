import { html } from 'lit';
import '../../src/newsletter-form/index.ts';
import { expect, formFixture } from '../helpers.ts';

describe('a form that is made', () => {
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const [{ addEventListener }, { insertBefore }] = [EventTarget.prototype, Node.prototype];
  afterEach(() => {
    EventTarget.prototype.addEventListener = addEventListener;
    Node.prototype.insertBefore = insertBefore;
  });

  it('asks its form element for no method: Chromium would list its fields, and follow every change of the document', async () => {
    const asked: string[] = [];
    EventTarget.prototype.addEventListener = function (...given: Parameters<typeof addEventListener>) {
      if (this instanceof HTMLFormElement) asked.push(`addEventListener ${given[0]}`);
      addEventListener.apply(this, given);
    };
    Node.prototype.insertBefore = function <Inserted extends Node>(node: Inserted, before: Node | null): Inserted {
      if (this instanceof HTMLFormElement) asked.push(`insertBefore ${node.nodeName}`);
      return insertBefore.call(this, node, before) as Inserted;
    };
    await formFixture(
      html`<iq-newsletter-form lang="de" action="/a" publisher="IQ" privacy-url="/p" fields="first-name" topics="a=A" consent="checkbox"></iq-newsletter-form>`,
    );
    expect(asked).to.deep.equal([]);
  });
});
