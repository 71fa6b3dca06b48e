/**
 * Copies a text; gives whether it could. Where no script may write to the clipboard, as on plain http, the browser's
 * older command is tried on the node that shows the text, which at last stays marked.
 */
export async function copyText(text: string, node: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(node);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works without https
    return document.execCommand('copy');
  }
}
