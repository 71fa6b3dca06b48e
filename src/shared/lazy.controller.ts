/** Something that is loaded once for the whole page, when it is first needed. */
export interface Lazy<Content> {
  /** What has come; `undefined` so long. */
  current: () => Content | undefined;
  /** Loads it; gives whether it is there. Never rejects; what failed may be asked for again after five seconds. */
  request: () => Promise<boolean>;
}

/** Makes something that is loaded when it is first asked for: lazy(() => import('./help.ts')) */
export function lazy<Content>(load: () => Promise<Content>): Lazy<Content> {
  let loaded: Content | undefined;
  let loading: Promise<Content> | undefined;
  return {
    current: () => loaded,
    request: async () => {
      try {
        loaded ??= await (loading ??= load().finally(() => setTimeout(() => (loading = undefined), 5000)));
      } catch {
        // Asked for again later, not at every key.
      }
      return loaded !== undefined;
    },
  };
}
