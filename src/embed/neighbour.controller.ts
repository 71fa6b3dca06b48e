/* The build sets it. */
declare const __FILE_NAME__: string;

/**
 * The script that this is, where it can be found: only while it is first run, and a module by its name. Later its element may
 * be gone, or another version stand before it.
 */
export const ownScript = (document.currentScript ??
  document.querySelector(`script[src*="/${__FILE_NAME__}.js"]`)) as HTMLScriptElement | null;

/**
 * The address of a file beside the script.
 *
 * @throws if the script cannot be found
 */
export function neighbourUrl(path: string): string {
  const folder = document.querySelector<HTMLElement>('[data-iq-base]')?.dataset['iqBase'];
  const base = ownScript?.src || (folder && `${folder}/`);
  if (!base) throw new Error(path);
  return new URL(path, new URL(base, document.baseURI)).href;
}
