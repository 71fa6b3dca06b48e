import { css } from 'lit';

export const formStyles = css`
  .root {
    --accent: var(--iq-color-accent, light-dark(#0b5a85, #8acbf2));
    --error: var(--iq-color-error, light-dark(#a3201a, #ffb3ab));
    --success: var(--iq-color-success, light-dark(#14602f, #8edba9));
  }
  .form,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    gap: var(--space);
  }
  .form {
    margin-block-start: var(--space);
  }
  fieldset {
    gap: 0.5em;
    padding: 0;
    border: 0;
  }
  legend {
    inline-size: 100%;
    margin-block-end: 0.375em;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
  }
  .fields > * {
    display: grid;
    flex: 1 1 14em;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .fields > :first-child {
    flex-basis: 100%;
  }
  [part='label'] {
    padding: 0;
    font-weight: 600;
  }
  [part='help'] {
    min-block-size: 2em;
    color: var(--muted);
    font-size: 0.875em;
  }

  /* Every box has its own size, so that no engine's default shows through. */
  [part='input'],
  button,
  .button {
    appearance: none;
    min-block-size: 2.875em;
    padding: 0.5em 0.75em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    border-color: var(--border);
    border-radius: var(--radius);
  }
  [part='input'] {
    inline-size: 100%;
    /* Addresses are written from left to right, but start where the form does. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [aria-invalid='true'] {
    border-width: 2px;
    border-color: var(--error);
  }
  /* Takes no room while it is empty. */
  .live:empty {
    position: absolute;
  }
  .choice > [aria-invalid='true'] {
    outline: 0.125em solid var(--error);
  }
  [part='error'] {
    color: var(--error);
    font-weight: 600;
  }
  [part='suggestion'] {
    min-block-size: 1.75em;
    padding: 0.125em 0.5em;
    color: var(--link);
  }
  .choice {
    display: flex;
    gap: 0.625em;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    font: inherit;
    accent-color: var(--accent);
  }
  .consent {
    white-space: pre-line;
  }
  .consent > [lang] {
    display: block;
    margin-block-start: 0.5em;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding: 0;
    list-style: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  button,
  .button {
    justify-self: start;
    padding-inline: 1.5em;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  form .buttons > :first-child,
  .main {
    color: var(--iq-color-on-accent, light-dark(#fff, #06202f));
    background: var(--accent);
    border-color: var(--accent);
  }
  button:hover,
  .button:hover {
    text-decoration: underline;
  }
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }

  [role='status'] > p {
    margin-block-start: var(--space);
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid;
    border-color: var(--accent);
  }
  .success > p {
    border-color: var(--success);
  }
  .error > p {
    border-color: var(--error);
  }
  [role='status'] > :first-child {
    font-weight: 600;
  }
  [role='status'] > p + p {
    margin: 0;
    padding-block-start: 0.25em;
  }
  dl,
  details {
    margin-block: var(--space);
  }
  .full > [part='fallback'] {
    margin-block-start: var(--space);
  }
`;
