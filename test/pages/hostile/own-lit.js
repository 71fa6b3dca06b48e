/* The page's own application. */
import { html, render } from 'lit';

render(html`<b>The page’s own words</b>`, globalThis.document.querySelector('#app'));
