import { css } from 'lit';

export const teaserStyles = css`
  .story {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
    align-items: flex-start;
  }
  .image {
    flex: 1 1 14em;
    aspect-ratio: 3 / 2;
    overflow: hidden;
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--border) 20%, transparent);
  }
  ::slotted(img),
  ::slotted(picture) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    object-fit: cover;
  }
  .body {
    display: flex;
    flex: 2 1 16em;
    flex-direction: column;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .kicker {
    font-weight: 600;
  }

  /* The link reaches over the whole card. */
  ::slotted(a) {
    color: var(--link) !important;
    text-decoration: none !important;
  }
  .story:hover ::slotted(a) {
    text-decoration: underline !important;
  }
  ::slotted(a)::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  ::slotted(a:focus-visible) {
    outline: none !important;
  }
  ::slotted(a:focus-visible)::after {
    outline: 0.1875em solid var(--focus);
    outline-offset: 0.5em;
    border-radius: var(--radius);
  }
  ::slotted(p) {
    margin: 0 !important;
    color: inherit !important;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
`;
