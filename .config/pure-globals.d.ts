/** The few things of the platform that pure files may use: they are the same in browsers and in Node. */
declare class URLSearchParams {
  constructor(init?: Record<string, string> | string[][] | string);
  get(name: string): string | null;
  set(name: string, value: string): void;
  delete(name: string): void;
  toString(): string;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly searchParams: URLSearchParams;
}
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
