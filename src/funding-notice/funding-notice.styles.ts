import { css } from 'lit';

/* Sizes in heights of the emblem are those of the official artwork. */
export const noticeStyles = css`
  section,
  .row,
  .links,
  .statement {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(1.5 * var(--space));
    align-items: center;
  }
  .row {
    flex: 1 1 20em;
    container-type: inline-size;
    /* When the surface changes, the script has to know, because the emblem has to suit it. */
    outline-color: var(--surface);
    transition: outline-color 1ms;
    /* Tells the script what lies below the page. */
    column-rule-color: Canvas;
  }
  .plate {
    flex-basis: 100%;
    padding: calc(0.75 * var(--space));
    color: #1b2430;
    background: #fff;
    border-radius: var(--radius);
  }
  .text {
    flex: 1 1 20em;
    font-size: 0.875em;
  }
  .text > * + * {
    margin-block-start: 0.5em;
  }
  .links {
    gap: 0 1.25em;
    padding: 0;
    list-style: none;
  }
  .links a {
    display: block;
    padding-block: 0.25em;
  }

  .statement {
    /* At least one centimetre (annex IX, point 1.1), whatever the room. */
    --height: max(38px, min(max(3.25em, var(--beside, 0px)), 66cqi));
    gap: calc(0.197 * var(--height));
    color: var(--ink);
    forced-color-adjust: none;
  }
  .emblem {
    flex: none;
    block-size: var(--height);
    inline-size: calc(1.5 * var(--height));
  }
  .bordered {
    outline: calc(var(--height) / 25) solid #fff;
  }
  .ground {
    fill: var(--ground, #039);
    stroke: var(--line);
    /* Half of it lies outside of the flag, and is not drawn. */
    stroke-width: 2.16;
  }
  .stars {
    fill: var(--stars, #fc0);
  }
  .black {
    --ground: #000;
    --stars: #fff;
  }
  .black-outline {
    --ground: #fff;
    --stars: #000;
    --line: #000;
  }
  .blue {
    --stars: #fff;
  }
  .lines {
    white-space: pre-line;
  }
  [part='statement'] {
    max-inline-size: 12.8em;
    font-family:
      Arial,
      Verdana,
      Ubuntu,
      sans-serif;
    font-weight: 700;
    /* The longest word has to fit; beside a large emblem the text stays a text, as in the upright artwork. */
    font-size: max(0.75em, min(0.344 * var(--height), 9cqi, 1.75em));
    line-height: 1.2;
  }

  /* !important, because the page's styles come first for its own pictures. */
  .row > *,
  .row ::slotted(*) {
    max-inline-size: 100% !important;
    margin: 0 !important;
  }
  .row > svg,
  .row img,
  .row ::slotted(:is(img, svg)) {
    inline-size: auto !important;
    block-size: auto !important;
    max-block-size: 3.25em !important;
    object-fit: contain !important;
  }
  .row :is([alt*='Bundesm'], [alt*='Bundesreg'], [alt*='Bundesamt']),
  .row ::slotted(:is([alt*='Bundesm'], [alt*='Bundesreg'], [alt*='Bundesamt'])) {
    block-size: 135px !important;
    max-block-size: none !important;
  }
  .row [slot='lockup'],
  .row ::slotted([slot='lockup']) {
    block-size: auto !important;
    max-block-size: 12em !important;
  }

  @media (forced-colors: active) {
    .row {
      --ink: #039;
      padding: 0.75em;
      background: #fff;
      forced-color-adjust: none;
    }
  }
  @media print {
    /* On white, whether or not the page's backgrounds are printed. */
    .full {
      --text: #000;
      --link: #000;
      padding: 0.5em;
      background: #fff;
      border: 0;
      box-shadow: none;
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .problem {
      display: none;
    }
    .row,
    .text {
      flex-basis: 100%;
      container-type: normal;
    }
    .statement {
      --height: max(var(--paper), var(--beside));
    }
    /* In black, as nobody knows of the printer's colours: outlined, with black stars (annex IX, point 1.9). */
    .mono {
      --ink: #000;
    }
    .mono svg {
      --ground: #fff;
      --stars: #000;
      --line: #000;
      outline: 0;
    }
    .links a::after {
      content: ' ' attr(href);
    }
  }
`;
