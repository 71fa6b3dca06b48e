declare module 'virtual:release' {
  export const manifest: import('./manifest.ts').Manifest;
  export const hashes: Readonly<Record<string, string>>;
}
