import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

// What was built; the types are checked before that.
const widget = '@iq-netzwerk/widgets/contact-card';
await import(widget);

it('a card that a server renders keeps the address hidden and makes no file', () => {
  const page = collectResultSync(
    render(html`<iq-contact-card name="Viktoria Blank" email="vb(at)iq.example" json-ld qr>E-Mail: vb(at)iq.example</iq-contact-card>`),
  );
  assert.match(page, /vb\(at\)iq\.example<\/iq-contact-card>/);
  assert.doesNotMatch(page, /@iq\.example|mailto|blob:|ld\+json/);
});
