import { css } from 'lit';

/**
 * The look that all widgets share: guards against the page's styles, tokens, type, links, focus.
 *
 * light-dark() follows the page's own color-scheme: a page that never asked for dark stays light. Browsers before
 * May 2024 do not know it and show black on white; so a border's colour always stands apart from its width.
 */
export const baseStyles = css`
  /* The page's style does not hide a widget, not even with * and !important; the attribute hidden does. */
  :host {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    max-inline-size: var(--iq-max-width, 40em);
  }
  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    --text: var(--iq-color-text, light-dark(#1b2430, #e9edf2));
    --muted: var(--iq-color-muted, light-dark(#4a5665, #b4bfcc));
    --surface: var(--iq-color-surface, light-dark(#fff, #1a212b));
    --border: var(--iq-color-border, light-dark(#76818f, #8592a2));
    --link: var(--iq-color-link, light-dark(#0b5a85, #8acbf2));
    --focus: var(--iq-color-focus, light-dark(#0b5a85, #ffd166));
    --radius: var(--iq-radius, 0.375em);
    --space: var(--iq-space, 1em);
    display: block;
    color-scheme: inherit;
    font: clamp(16px, 1rem, 32px) / 1.5 var(--iq-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  @media (prefers-contrast: more) {
    .root {
      --muted: var(--iq-color-muted, var(--text));
      --border: var(--iq-color-border, var(--text));
    }
  }
  .full,
  .framed {
    padding: calc(1.25 * var(--space));
    color: var(--text);
    background: var(--surface);
    border: 1px solid;
    border-color: color-mix(in srgb, var(--border) 45%, transparent);
    border-radius: calc(2 * var(--radius));
    box-shadow: var(--iq-shadow, 0 1px 3px #1018281a);
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  /* Plain German has more air between its lines. */
  .root[lang='de-simple'] {
    --space: var(--iq-space, 1.25em);
    line-height: 1.75;
  }
  [hidden] {
    display: none !important;
  }
  [part='heading'] {
    font-size: 1.25em;
    line-height: 1.3;
  }
  [part='meta'] {
    color: var(--muted);
    font-size: 0.875em;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.2em;
    /* At least 24 px high for a finger; in a line of text this moves nothing. */
    padding-block: 0.25em;
  }
  :focus-visible {
    outline: 0.1875em solid;
    outline-color: var(--focus);
    outline-offset: 0.0625em;
  }
  .problem {
    margin-block-start: 0.5em;
    padding: 0.5em;
    color: #1b2430;
    background: #fff4d6;
  }
`;
