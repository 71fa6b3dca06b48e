import { css } from 'lit';

export const teaserStyles = css`
  /* As high as its neighbours in a row of the page. */
  :host {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: min(14rem, 100%);
  }
  .root {
    display: grid;
    grid-template: 1fr / minmax(0, 1fr);
    box-sizing: border-box;
  }
  .root,
  .framed {
    position: relative;
  }
  .card {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
    align-content: flex-start;
    cursor: pointer;
    hyphens: auto;
    break-inside: avoid;
  }

  /* Beside the text where both have room. */
  .picture {
    flex: 1 1 14em;
  }
  .body {
    display: flex;
    flex: 2 1 16em;
    flex-direction: column;
    gap: 0.5em;
    align-items: flex-start;
    min-inline-size: 0;
  }
  .stacked {
    flex-flow: column;
  }
  .stacked > .picture {
    flex: none;
  }
  .stacked > .body {
    flex: 1;
  }
  .side .picture {
    flex-basis: 6em;
  }
  .side .body {
    flex-basis: 11em;
  }
  .quote .picture {
    flex: 0 0 6em;
  }
  .quote .image {
    aspect-ratio: 1;
    border-radius: 50%;
  }
  .quote .text {
    order: -1;
  }
  .image {
    aspect-ratio: 3 / 2;
    margin-block-end: 0.25em;
    overflow: hidden;
    border-radius: var(--radius);
  }
  .image ::slotted(img),
  .image img {
    display: block !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    object-fit: cover;
    object-position: var(--focal-point, center);
  }
  .kicker {
    font-weight: 600;
  }
  [part='heading'],
  .text {
    align-self: stretch;
  }

  /*
   * The link reaches over the whole card; text lies above it, to be selected. No block: Chromium leaves what a style
   * says out of the name of a block (as of 156).
   */
  [part='heading'] ::slotted(a),
  [part='heading'] a {
    position: static !important;
    display: inline-block !important;
    inline-size: 100% !important;
    color: var(--link) !important;
    font: inherit !important;
    text-decoration: none !important;
  }
  .card:hover [part='heading'] ::slotted(a),
  .card:hover [part='heading'] a {
    text-decoration: underline !important;
  }
  [part='heading'] ::slotted(a)::after,
  [part='heading'] a::after {
    content: var(--link-area, '');
    position: absolute;
    inset: 0;
  }
  .lifted {
    position: relative;
    z-index: 1;
  }
  [part='heading'] ::slotted(a:focus-visible),
  [part='heading'] a:focus-visible {
    outline: none !important;
  }
  [part='heading'] ::slotted(a:focus-visible)::after,
  [part='heading'] a:focus-visible::after {
    outline: 0.1875em solid var(--focus);
    border-radius: calc(2 * var(--radius));
  }

  .text ::slotted(*),
  .text > * {
    max-inline-size: 100% !important;
    block-size: auto !important;
    margin: 0 0 0.5em !important;
    color: inherit !important;
    font-size: inherit !important;
    line-height: inherit !important;
  }
  .text ::slotted(a),
  .text > a {
    display: inline-block !important;
    color: var(--link) !important;
    line-height: 1.5 !important;
  }
  .text ::slotted(blockquote),
  .text blockquote {
    padding: 0 1em !important;
    border-inline-start: 0.25em solid var(--border) !important;
  }
  .quote .text {
    font-size: 1.125em;
  }
  .cut {
    display: -webkit-box;
    overflow: hidden;
    hyphens: none;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: auto;
  }
  .url {
    display: none;
  }

  @media print, (max-width: 20em) {
    .cut {
      display: block;
    }
  }
  @media print {
    .url {
      display: block;
    }
    [part='heading'] ::slotted(a)::after,
    [part='heading'] a::after {
      content: none;
    }
  }
`;
