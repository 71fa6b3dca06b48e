/** The widgets, by the end of their elements' names. */
export const WIDGETS = ['newsletter-form', 'contact-card', 'story-teaser', 'funding-notice'] as const;

export type WidgetName = (typeof WIDGETS)[number];

/** A story as a page has it in its own HTML. Addresses are absolute, http(s). */
export interface StoryContent {
  href: string;
  title: string;
  text?: string | undefined;
  quote?: string | undefined;
  image?: { src: string; alt: string; width: number; height: number } | undefined;
}

/**
 * A widget with its settings under a name, as it stands in the list for the command `pages`, and in `e/<id>.json`.
 * Attributes are written as in HTML, `""` for those without a value; addresses in them are absolute.
 */
export interface Embed {
  id: string;
  widget: WidgetName;
  /** Of the link to the page, of the page, and of frames that show it. */
  title: string;
  /** BCP 47 tag. */
  lang: string;
  attributes: Record<string, string>;
  /** What stands in the element: text of a card or a notice, or a story. */
  content?: string | StoryContent | undefined;
}

/** The name of an embed: it stands in addresses, so that ad-block lists see it too. */
export const EMBED_ID = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The name in the address of an embed's page, if it is a page beside the script; query and fragment are not looked at.
 *
 * embedIdOf('https://iq.example/w/e/brandenburg.html', 'https://iq.example/w/') // -> 'brandenburg'
 */
export function embedIdOf(address: string, base: string): string | undefined {
  const [page = ''] = address.split(/[?#]/);
  const id = page.startsWith(`${base}e/`) && page.endsWith('.html') ? page.slice(base.length + 2, -5) : '';
  return EMBED_ID.test(id) ? id : undefined;
}
