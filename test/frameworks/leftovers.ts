/** What widgets have on the page outside themselves: listeners, addresses of files, what stands in the head. */
export interface Leftovers {
  /** What there is now and was not at the beginning. */
  now(): string[];
  stop(): void;
}

export function leftovers(): Leftovers {
  const listeners = new Map<unknown, string>();
  const files = new Set<string>();
  const head = new Set(document.head.childNodes);
  const isOfPage = (target: unknown): boolean => target === undefined || target === window || target === document;
  const undo = [
    wrap(EventTarget.prototype, 'addEventListener', (target, [type, listener, options]) => {
      if (!isOfPage(target)) return;
      listeners.set(listener, `listens to ${String(type)}`);
      (options as AddEventListenerOptions | undefined)?.signal?.addEventListener('abort', () => listeners.delete(listener));
    }),
    wrap(EventTarget.prototype, 'removeEventListener', (target, [, listener]) => {
      if (isOfPage(target)) listeners.delete(listener);
    }),
    wrap(URL, 'createObjectURL', (_target, _values, url) => files.add(String(url))),
    wrap(URL, 'revokeObjectURL', (_target, [url]) => files.delete(String(url))),
  ];
  return {
    now: () => [
      ...listeners.values(),
      ...[...files].map((file) => `keeps ${file}`),
      ...[...document.head.childNodes].filter((node) => !head.has(node)).map((node) => `has <${node.nodeName}>`),
    ],
    stop: () => undo.forEach((bringBack) => bringBack()),
  };
}

type Method = (...values: unknown[]) => unknown;

/** Looks on when a method is called; gives a function that ends it. */
function wrap(owner: object, name: string, look: (target: unknown, values: unknown[], result: unknown) => void): () => void {
  const methods = owner as Record<string, Method>;
  const method = methods[name]!;
  methods[name] = function (this: unknown, ...values) {
    const result = method.apply(this, values);
    look(this, values, result);
    return result;
  };
  return () => (methods[name] = method);
}
