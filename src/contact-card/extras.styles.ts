import { css } from 'lit';

/** Comes with the extras, because many cards have none. */
export const extrasStyles = css`
  .now {
    margin-block-start: var(--space);
    padding-inline-start: 0.75em;
    font-weight: 600;
    border-inline-start: 0.25em solid;
    border-color: var(--border);
  }
  .open {
    border-color: var(--iq-color-success, light-dark(#14602f, #8edba9));
  }
  /* Days and times wrap between words; where large letters leave no room for a word, within it. */
  table {
    inline-size: 100%;
    max-inline-size: 24em;
    table-layout: fixed;
    border-spacing: 0;
  }
  th {
    inline-size: 40%;
    padding: 0;
    padding-inline-end: 0.75em;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  td {
    padding: 0;
    vertical-align: top;
  }
  td bdi {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    padding: 0;
    list-style: none;
  }
  .languages [part='meta'] {
    margin: 0;
  }
  .qr {
    display: none;
    inline-size: 12em;
    max-inline-size: 100%;
    margin-block-start: var(--space);
    forced-color-adjust: none;
  }
  .shown {
    display: block;
  }
  .buttons + [part='meta'],
  .qr + [part='meta'] {
    margin-block: var(--space) 0;
  }
  @media print {
    .clock {
      display: none;
    }
    .qr {
      display: block;
    }
  }
`;
