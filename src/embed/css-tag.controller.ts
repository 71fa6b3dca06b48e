/* Stands in for css-tag.js of @lit/reactive-element in the files for pages without a build: every browser that these
   are for has constructable style sheets (since 2023), so what Lit does for older ones and for servers stays out.
   To be removed when Lit leaves it out itself. */

/** A style sheet's text; our styles have no expressions in them. */
export const css = ([text]: TemplateStringsArray): string => text!;

/** Called once per element class: makes the sheet that all its instances share. */
export function getCompatibleStyle(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

export function adoptStyles(root: ShadowRoot, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets;
}

export const supportsAdoptingStyleSheets = true;

/* Lit exports these too; nothing here uses them. */
export const CSSResult = undefined;
export const unsafeCSS = undefined;
