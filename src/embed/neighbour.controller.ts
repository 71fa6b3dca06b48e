/* The build sets it. */
declare const __FILE_NAME__: string;

/** Only known while the script is first run, and not at all for modules. */
const runningScript = document.currentScript as HTMLScriptElement | null;

/** The script that this is, where it can be found. */
export const findScript = (): HTMLScriptElement | null =>
  runningScript ?? document.querySelector<HTMLScriptElement>(`script[src*="/${__FILE_NAME__}.js"]`);

/**
 * The address of a file beside the script.
 *
 * @throws if the script cannot be found
 */
export function neighbourUrl(path: string): string {
  const folder = document.querySelector<HTMLElement>('[data-iq-base]')?.dataset['iqBase'];
  const base = findScript()?.src || (folder && `${folder}/`);
  if (!base) throw new Error(path);
  return new URL(path, new URL(base, document.baseURI)).href;
}
