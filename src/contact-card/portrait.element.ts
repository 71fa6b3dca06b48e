import { html, type TemplateResult } from 'lit';

/** A photo, or what stands in its place. */
export interface Portrait {
  /** Address of the photo; empty without. */
  photo: string;
  alt: string;
  /** Of a person without photo; empty for an organisation. */
  initials: string;
  /** Called when the photo does not come. */
  failed: () => void;
}

/** The box of a portrait: as large before and without the photo as with it. */
export function renderPortrait({ photo, alt, initials, failed }: Portrait): TemplateResult | '' {
  if (!photo && !initials) return '';
  return html`<div class="portrait" part="image">
    ${
      photo
        ? html`<img src=${photo} alt=${alt} width="96" height="96" loading="lazy" decoding="async" @error=${failed} />`
        : html`<span aria-hidden="true" translate="no">${initials}</span>`
    }
  </div>`;
}

/**
 * The first letters of the first and the last name, without titles and particles.
 *
 * initialsOf('Dr. Anna von der Heide') // -> 'AH'
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => /^\p{L}/u.test(word) && !/\.$|^\p{Ll}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => /^./u.exec(word ?? '')?.[0] ?? '').join('');
}
