/** Notices when the page's Content-Security-Policy refuses what goes to an address. */
export function watchPolicy(url: string): { directive: string | undefined; stop: () => void } {
  const { origin } = new URL(url);
  const stopped = new AbortController();
  const watch = { directive: undefined as string | undefined, stop: () => stopped.abort() };
  document.addEventListener(
    'securitypolicyviolation',
    ({ disposition, blockedURI, effectiveDirective }) => {
      if (disposition === 'enforce' && blockedURI.startsWith(origin)) watch.directive = effectiveDirective;
    },
    { signal: stopped.signal },
  );
  return watch;
}
