import { css } from 'lit';

export const cardStyles = css`
  [part='meta'] {
    margin-block: 0.125em 0.25em;
  }
  dt {
    color: var(--muted);
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.375em 1em;
    margin-block: var(--space);
  }
  dl > div {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: baseline;
  }
  dd {
    overflow-wrap: anywhere;
  }
  dd a {
    display: inline-block;
    padding-block: 0.125em;
  }
  .button {
    display: inline-block;
    padding: 0.5em 1.25em;
    font-weight: 600;
    text-decoration: none;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .button:hover {
    border-color: currentcolor;
    text-decoration: underline;
  }
  @media print {
    .save {
      display: none;
    }
  }
`;
