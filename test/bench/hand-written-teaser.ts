/**
 * The card of a story as somebody would write it who needs nothing else: no library, no languages, no problems told, no
 * changes followed. What it draws is what the teaser draws of the same HTML; the styles are the teaser's.
 */
const template = document.createElement('template');
template.innerHTML = `<div class="root full" part="root" lang="de" dir="ltr">
  <article class="card auto">
    <div class="picture"><div class="image" part="image"><slot></slot></div></div>
    <div class="body">
      <p class="kicker lifted" part="meta"></p>
      <h3 part="heading"><slot></slot></h3>
      <div class="text lifted" part="text"><slot></slot></div>
      <p class="meta lifted" part="meta"><time></time> <span aria-hidden="true"></span></p>
      <p class="url" part="meta" aria-hidden="true"></p>
    </div>
  </article>
  <div part="fallback" hidden><slot></slot></div>
</div>`;

const dates = new Intl.DateTimeFormat('de', { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' });
const minutes = new Intl.NumberFormat('de', { style: 'unit', unit: 'minute', unitDisplay: 'long' });

class HandWrittenTeaser extends HTMLElement {
  static sheets: CSSStyleSheet[] = [];

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    root.adoptedStyleSheets = HandWrittenTeaser.sheets;
    root.append(template.content.cloneNode(true));
    const link = this.querySelector('a')!;
    const facts = `Lesezeit: ${minutes.format(Number(this.getAttribute('reading-time')))}`;
    const date = this.getAttribute('date') ?? '';
    root.querySelector('.kicker')!.textContent = this.getAttribute('kicker');
    root.querySelector('time')!.dateTime = date;
    root.querySelector('time')!.textContent = dates.format(new Date(date));
    root.querySelector('span')!.textContent = facts;
    root.querySelector('.url')!.textContent = link.href;
    root.querySelector<HTMLElement>('.root')!.style.setProperty('--facts', JSON.stringify(`, ${facts}`));
    const [image, headline, text] = root.querySelectorAll('slot');
    image!.assign(this.querySelector('img')!);
    headline!.assign(link);
    text!.assign(this.querySelector('p')!);
    root.addEventListener('click', (event) => {
      const clicked = event.composedPath().includes(link);
      if (clicked) this.dispatchEvent(new CustomEvent('iq-story-open', { detail: { href: link.href }, bubbles: true, composed: true }));
      else link.click();
    });
  }
}

/** Gives it the styles of a teaser that stands. */
export function defineHandWritten(teaser: Element): void {
  HandWrittenTeaser.sheets = [...teaser.shadowRoot!.adoptedStyleSheets];
  customElements.define('hand-written-teaser', HandWrittenTeaser);
}
