/// <reference types="vite/client" />
import { css, html, LitElement, nothing } from 'lit';
import { coloursOf, readTokens, type Token } from './tokens.ts';

const sources = <Path extends string>(modules: Record<Path, unknown>): string[] => Object.values(modules) as string[];
const TOKENS = readTokens(
  [
    ...sources(import.meta.glob('../src/shared/*.styles.ts', { query: '?raw', import: 'default', eager: true })),
    ...sources(import.meta.glob('../src/*/*.styles.ts', { query: '?raw', import: 'default', eager: true })),
  ],
  sources(import.meta.glob('../src/*/*.element.ts', { query: '?raw', import: 'default', eager: true })),
);

/** The custom properties of the widgets, with fields that change those of two widgets beside them. */
export class TokenTable extends LitElement {
  static override properties = { values: { state: true } };

  declare values: Readonly<Record<string, string>>;

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(34rem, 100%), 1fr));
      gap: 1rem;
      font: 0.875rem/1.5 system-ui, sans-serif;
    }
    .wide {
      min-inline-size: 0;
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.25rem 0.5rem;
      text-align: start;
      vertical-align: top;
    }
    i {
      display: inline-block;
      inline-size: 1.25em;
      block-size: 1.25em;
      border: 1px solid #76818f;
      vertical-align: middle;
    }
    code,
    input {
      font: 0.8125rem/1.5 ui-monospace, monospace;
    }
    input {
      inline-size: 9rem;
      min-block-size: 1.75rem;
    }
    th code {
      white-space: nowrap;
    }
    .widgets {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
      gap: 1rem;
      place-content: start stretch;
      align-items: start;
    }
  `;

  constructor() {
    super();
    this.values = {};
  }

  override render() {
    const style = Object.entries(this.values)
      .map(([name, value]) => `${name}: ${value};`)
      .join(' ');
    return html`
      <div class="wide" role="region" tabindex="0" aria-label="custom properties">
      <table>
        <thead>
          <tr>
            <th scope="col">name</th>
            <th scope="col">default</th>
            <th scope="col">meaning</th>
            <th scope="col">try</th>
          </tr>
        </thead>
        <tbody>
          ${TOKENS.map(this.#row)}
        </tbody>
      </table>
      </div>
      <div class="widgets" style=${style}>
        <iq-newsletter-form action="https://example.org/newsletter" publisher="IQ Netzwerk Brandenburg" privacy-url="/"></iq-newsletter-form>
        <iq-contact-card name="Viktoria Blank" job-title="Ansprechpartnerin" phone="0331/81 36 86"></iq-contact-card>
        ${style ? html`<code>:root { ${style} }</code> <button @click=${() => (this.values = {})}>Set all back</button>` : nothing}
      </div>
    `;
  }

  #row = ({ name, standard, meaning }: Token) => html`
    <tr>
      <th scope="row"><code>${name}</code></th>
      <td>${coloursOf(standard).map((colour) => html`<i style="background: ${colour}"></i> `)}<code>${standard}</code></td>
      <td>${meaning}</td>
      <td><input aria-label=${name} .value=${this.values[name] ?? ''} @input=${this.#change(name)} /></td>
    </tr>
  `;

  #change =
    (name: string) =>
    ({ target }: Event): void => {
      const { [name]: _old, ...others } = this.values;
      const { value } = target as HTMLInputElement;
      this.values = value.trim() ? { ...others, [name]: value } : others;
    };
}

if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);

/** The name under which pages use it: a build would leave out a module of which nothing is used. */
export const TokenTableTag = 'token-table';
