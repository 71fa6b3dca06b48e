/** What pure files may use beside ECMAScript: in browsers, Node and workers alike. */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
  readonly pathname: string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
