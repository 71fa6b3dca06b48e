type View = Window & typeof globalThis;

/** What stores something on a visitor's device, or sends something to a server without being asked. */
const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const SENDERS = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel', 'Image', 'RTCPeerConnection'];
const NAVIGATOR = ['sendBeacon', 'serviceWorker', 'storage', 'geolocation', 'userAgentData', 'plugins'];

/** A request that a script of the page makes. */
export interface Sent {
  method: string;
  path: string;
  credentials: string;
}

/** What scripts do with a page. */
export interface Traces {
  /** Stores and senders that were so much as read. */
  touched: string[];
  sent: Sent[];
  /** The files that came, in the order of their addresses. */
  requests(): string[];
  /** Names that were not there on the window and the document. */
  newNames(): string[];
}

/** Watches a page from now on; to be called before any script is on it. */
export function watchTraces(view: View): Traces {
  const { document: page, navigator } = view;
  const touched: string[] = [];
  const watch = (owner: object, names: readonly string[]): void => {
    for (const name of names.filter((one) => one in owner)) {
      const value: unknown = Reflect.get(owner, name);
      const given = typeof value === 'function' && owner === navigator ? (value.bind(owner) as unknown) : value;
      Object.defineProperty(owner, name, { configurable: true, get: () => (touched.push(name), given) });
    }
  };
  watch(view, [...STORES, ...SENDERS]);
  watch(navigator, NAVIGATOR);
  Object.defineProperty(page, 'cookie', {
    configurable: true,
    get: () => (touched.push('cookie'), ''),
    set: () => touched.push('cookie'),
  });

  const sent: Sent[] = [];
  const fetch = view.fetch.bind(view);
  view.fetch = (input, init = {}) => {
    const request = new view.Request(input, init);
    sent.push({ method: request.method, path: new URL(request.url).pathname, credentials: request.credentials });
    return fetch(input, init);
  };

  const namesOf = (): PropertyKey[] => [...Reflect.ownKeys(view), ...Reflect.ownKeys(page)];
  const names = new Set(namesOf());
  return {
    touched,
    sent,
    requests: () =>
      view.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => !path.startsWith('/__web')) // The test runner's own.
        .sort(),
    newNames: () =>
      namesOf()
        .filter((name) => !names.has(name))
        .map(String)
        .sort(),
  };
}
