import { css } from 'lit';

/** Comes with the list, because many teasers have none. */
export const listStyles = css`
  /* There is room for as many cards as fit; their places are there before they are. */
  :host([src]) {
    max-inline-size: var(--iq-max-width, none);
  }
  :host([src]) .full {
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
  }
  .stories {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: var(--space);
    padding: 0;
    list-style: none;
  }
  /* WebKit aligns entries as the list would. */
  .stories .card {
    text-align: start;
  }
  .stories .body {
    min-block-size: 13em;
  }
  /* As wide as the card, because what is only heard makes the page scroll too. */
  .spoken {
    position: absolute;
    inset-inline: 0;
    clip-path: inset(50%);
  }
  .waiting,
  .waiting ~ [part='fallback'] {
    grid-area: 1 / 1;
  }
  .waiting {
    visibility: hidden;
  }
`;
