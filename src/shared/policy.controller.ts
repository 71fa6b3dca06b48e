/** What of a policy concerns sending. */
const SENDING = /^(connect-src|form-action|frame-src|child-src)$/;

/** Watches what the page's Content-Security-Policy refuses of what goes to an address. */
export interface PolicyWatch {
  /** The directive that refused it. */
  directive: string | undefined;
  /** Settles when it is refused. */
  refused: Promise<undefined>;
  stop: () => void;
}

/** Begins to watch. */
export function watchPolicy(url: string): PolicyWatch {
  const { origin } = new URL(url);
  const stopped = new AbortController();
  const watch: PolicyWatch = { directive: undefined, refused: Promise.resolve(undefined), stop: () => stopped.abort() };
  watch.refused = new Promise((resolve) => {
    const note = ({ disposition, blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
      if (disposition !== 'enforce' || !SENDING.test(effectiveDirective) || !`${blockedURI}/`.startsWith(`${origin}/`)) return;
      watch.directive = effectiveDirective;
      resolve(undefined);
    };
    document.addEventListener('securitypolicyviolation', note, { signal: stopped.signal });
  });
  return watch;
}
