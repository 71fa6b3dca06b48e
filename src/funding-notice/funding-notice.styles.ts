import { css } from 'lit';

/* Sizes in heights of the emblem are those of the official artwork. */
export const noticeStyles = css`
  /* When it changes, the emblem has to suit it. */
  .full {
    transition: background-color 1ms;
  }
  section {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(1.5 * var(--space));
    align-items: center;
    /* Tells the script what lies below the page. */
    column-rule-color: Canvas;
  }
  .row {
    display: flex;
    flex: 1 1 17em;
    flex-wrap: wrap;
    gap: var(--space) calc(1.5 * var(--space));
    align-items: center;
    container-type: inline-size;
  }
  .row:empty {
    display: none;
  }
  .plate {
    padding: calc(0.75 * var(--space));
    color: #1b2430;
    background: #fff;
    border-radius: var(--radius);
    color-scheme: light;
  }
  .wide {
    flex-basis: 100%;
  }
  .text {
    flex: 1 1 20em;
    font-size: 0.875em;
  }
  .text > * + * {
    margin-block-start: 0.5em;
  }
  .translation {
    color: var(--muted);
  }
  .mark {
    font-weight: 600;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding: 0;
    list-style: none;
  }
  .links a {
    display: inline-block;
    padding-block: 0.25em;
  }

  .statement {
    --height: min(max(3.25em, var(--beside, 0px)), 60cqi);
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.197 * var(--height));
    align-items: center;
    color: var(--ink, #039);
    forced-color-adjust: none;
  }
  .emblem {
    flex: none;
    block-size: var(--height);
    inline-size: calc(1.5 * var(--height));
    overflow: visible;
  }
  [part='statement'] {
    max-inline-size: calc(4.4 * var(--height));
    font-family:
      Arial,
      Trebuchet MS,
      Tahoma,
      Verdana,
      Ubuntu,
      Calibri,
      sans-serif;
    font-weight: 700;
    /* The longest word has to fit. */
    font-size: min(0.344 * var(--height), 9cqi);
    line-height: 1.2;
  }

  .logos {
    display: contents;
    list-style: none;
  }
  .row ::slotted(*),
  .row img,
  .row svg {
    max-inline-size: 100% !important;
    margin: 0 !important;
  }
  .row ::slotted(:is(img, svg)),
  li img,
  li svg {
    display: block !important;
    inline-size: auto !important;
    block-size: auto !important;
    max-block-size: 3.25em !important;
    object-fit: contain !important;
  }
  .row .federal ::slotted(:is(img, svg)),
  .federal img,
  .federal svg {
    block-size: 135px !important;
    max-block-size: none !important;
  }
  .lockup ::slotted(:is(img, svg)) {
    max-block-size: 12em !important;
  }

  @media (forced-colors: active) {
    .statement {
      padding: 0.25em;
      color: #039;
      background: #fff;
    }
  }
  @media print {
    .full {
      border: 0;
      box-shadow: none;
      padding: 0;
    }
    section {
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .row {
      container-type: normal;
      padding: 0;
    }
    .statement {
      --height: max(var(--paper, 10mm), var(--beside, 0px));
    }
    /* In black, as nobody knows of the printer's colours: outlined, with black stars (annex IX, point 1.9). */
    .mono {
      color: #000;
    }
    .mono [fill='#fff'] {
      display: none;
    }
    .mono [fill='#039'] {
      fill: #fff;
      stroke: #000;
    }
    .mono [fill='#fc0'] {
      fill: #000;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
