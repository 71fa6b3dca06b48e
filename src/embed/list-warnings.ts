import { providers, recogniseProvider } from '../newsletter-form/providers/registry.ts';
import type { Embed } from './embed.ts';

/* What the command `pages` tells though it goes on. */

/** What a page loads or sends to, or has to be trusted. */
const LOADED = ['action', 'privacy-url', 'success-url', 'src', 'photo'] as const;

/** Addresses without TLS: a deployment may be without it as a whole, so they are no mistake. */
export function insecureAddresses({ id, attributes, content }: Embed): string[] {
  const addresses = [
    ...LOADED.map((name) => [`attributes.${name}`, attributes[name]] as const),
    ['content.image.src', typeof content === 'object' ? content.image?.src : undefined] as const,
  ];
  const names = addresses.flatMap(([name, address]) => (/^http:/i.test(address ?? '') ? [name] : []));
  return names.map(
    (name) =>
      `! ${id}: ${name} begins with http://. Anybody on the line can read and change what goes there, and on pages with https browsers may block it. Write https:// if the server has it.`,
  );
}

/** A form of a system that takes neither a plain form nor tells where its own page is. */
export function formWithoutWay({ id, widget, attributes: { action = '', provider } }: Embed): string[] {
  if (widget !== 'newsletter-form') return [];
  const name = provider ?? recogniseProvider(action);
  return providers.get(name)?.steps.some((step) => step === 'tab' || step === 'link')
    ? []
    : [
        `! ${id}: ${name} takes sign-ups by script only, so the page has none without it. Put a link to ${name}’s own page beside the widget.`,
      ];
}

/** The ids of pages in the folder that the list does not name, by the names of the files. */
export function unlistedPages(files: readonly string[], embeds: readonly Embed[]): string[] {
  const listed = new Set(embeds.map(({ id }) => `${id}.html`));
  return files.filter((file) => file.endsWith('.html') && !listed.has(file)).map((file) => file.slice(0, -'.html'.length));
}

/**
 * A page that is no longer listed stays: a link or a frame on somebody's page may lead to it, and would lead nowhere. But a
 * person or a story in it may have to go, so it is not left in silence.
 */
export const describeKept = (id: string, folder: string): string =>
  `! ${id}: no longer in the list, but still in ${folder}, because pages may link to it. Delete ${id}.html, ${id}.json and ${id}.oembed.json when none does, and at once if a person or a story must not be shown any more.`;
