import { css } from 'lit';

export const cardStyles = css`
  [part='meta'] {
    margin-block: 0.125em 0.25em;
  }
  dl {
    display: grid;
    gap: 0.5em;
    margin-block: var(--space);
  }
  [part='item'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  dt {
    flex: 0 0 5em;
    color: var(--muted);
  }
  dd {
    flex: 1 1 11em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
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
