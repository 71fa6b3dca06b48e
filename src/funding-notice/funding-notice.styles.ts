import { css } from 'lit';

export const noticeStyles = css`
  section {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(1.5 * var(--space));
    align-items: center;
  }
  [part='text'] {
    flex: 1 1 18em;
    font-size: 0.875em;
  }
  .translation {
    color: var(--muted);
  }
  .mark {
    font-weight: 600;
  }

  /* White in every mode: Reflex Blue needs it. Sizes are those of the official artwork, in heights of the emblem. */
  .statement {
    --height: 3.25em;
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: calc(0.197 * var(--height));
    align-items: center;
    padding: calc(0.25 * var(--height));
    color: #039;
    background: #fff;
    border-radius: var(--radius);
    forced-color-adjust: none;
  }
  .emblem {
    display: block;
    flex: none;
    block-size: var(--height);
    inline-size: calc(1.5 * var(--height));
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
    font-size: calc(0.344 * var(--height));
    line-height: 1.2;
  }
  @media print {
    .statement {
      print-color-adjust: exact;
      break-inside: avoid;
    }
  }
`;
