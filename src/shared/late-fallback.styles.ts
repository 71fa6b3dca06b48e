import { css, type CSSResult } from 'lit';

/**
 * For what a server drew. The element's own content stands below it: at once where no script can run, else only if ours
 * has not come after five seconds. So nothing moves when the script takes over. A function, so that builds for browsers
 * leave it out.
 */
export const lateFallbackStyles = (): CSSResult => css`
  @media (scripting: enabled) {
    .full > [part='fallback'] {
      animation: wait-for-script 1ms 5s backwards;
    }
  }
  @keyframes wait-for-script {
    from {
      visibility: hidden;
      overflow: hidden;
      max-block-size: 0;
      margin: 0;
    }
  }
`;
