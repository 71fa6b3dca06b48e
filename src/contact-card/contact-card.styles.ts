import { css } from 'lit';

export const cardStyles = css`
  .full {
    /* Cards side by side end on one line. */
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-block-size: 100%;
  }
  .head,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
  }
  .titles {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  [part='meta'] {
    margin-block: 0.125em 0.25em;
  }
  .portrait {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 4em;
    block-size: 4em;
    overflow: hidden;
    color: var(--muted);
    background: color-mix(in srgb, var(--border) 18%, transparent);
    border-radius: 50%;
  }
  .portrait span {
    font-size: 1.5em;
    font-weight: 600;
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  /* Two columns where there is room. */
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    align-content: start;
    gap: 0.75em 2em;
    margin-block: var(--space);
  }
  dt {
    color: var(--muted);
    font-size: 0.875em;
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .lines {
    white-space: pre-line;
  }
  .buttons {
    margin-block-start: auto;
  }
  .rest + .buttons {
    padding-block-start: var(--space);
  }

  button,
  .button {
    min-block-size: 1.875em;
    padding: 0.125em 0.5em;
    color: inherit;
    font: inherit;
    text-decoration: none;
    background: none;
    border: 1px solid;
    border-color: var(--border);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .button {
    padding: 0.5em 1.25em;
    font-weight: 600;
  }
  .copy {
    color: var(--muted);
    font-size: 0.875em;
  }
  button:hover,
  .button:hover {
    text-decoration: underline;
    border-color: currentcolor;
  }
  [role='status'] {
    align-self: center;
  }
  @media print {
    .root {
      break-inside: avoid;
    }
    .buttons,
    .copy,
    .map {
      display: none;
    }
  }
`;
