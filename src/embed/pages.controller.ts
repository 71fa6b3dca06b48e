import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { languageModules } from '../generated/language-modules.ts';
import { readProvider } from '../newsletter-form/provider-settings.ts';
import { readSettings } from '../newsletter-form/read-settings.ts';
import { nearestLanguage } from '../shared/language.ts';
import { addMessages, SOURCE_LANGUAGE, withLanguage } from '../shared/messages.ts';
import { describeProblem, type Problem } from '../shared/problems.ts';
import type { Embed } from './embed.ts';
import { oembedFile, pageUrl, policyOf, settingsFile } from './page-files.ts';
import { PAGE_STYLE, renderEmbedPage, type ReadForm } from './page.element.ts';
import { embedsSchema } from './schemas.ts';

const styleHash = `sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`;

/**
 * Writes a deployment: the files for pages without a build, and for every embed of a list its page, its settings and what
 * systems that know oEmbed ask for. Gives the addresses of the pages.
 *
 * @throws with what is wrong and what to do about it, before anything is written
 */
export async function writePages(list: string, base: string, out: string): Promise<string[]> {
  const embeds = readEmbeds(readFileSync(list, 'utf8'));
  const files = await Promise.all(embeds.map(async (embed) => ({ embed, page: await writePage(embed, base) })));
  cpSync(new URL('./cdn/', import.meta.url), out, { recursive: true });
  mkdirSync(`${out}/e`, { recursive: true });
  for (const { embed, page } of files) {
    writeFileSync(`${out}/e/${embed.id}.html`, page);
    writeFileSync(`${out}/e/${embed.id}.json`, settingsFile(embed));
    writeFileSync(`${out}/e/${embed.id}.oembed.json`, oembedFile(embed, base));
  }
  return embeds.map((embed) => pageUrl(embed, base));
}

/** Reads the list; one embed without a list around it is one too. */
function readEmbeds(text: string): Embed[] {
  const json: unknown = JSON.parse(text);
  const { data, error } = embedsSchema.safeParse(Array.isArray(json) ? json : [json]);
  if (error) throw new Error(z.prettifyError(error));
  return data;
}

async function writePage(embed: Embed, base: string): Promise<string> {
  const { widget, attributes, content } = embed;
  const language = nearestLanguage(embed.lang, ['de', ...Object.keys(languageModules)]) ?? SOURCE_LANGUAGE;
  const load = languageModules[language];
  if (load) addMessages(language, await load());
  const form = widget === 'newsletter-form' ? readForm(embed) : undefined;
  const hasPictures = Boolean(attributes['photo'] ?? attributes['src'] ?? (typeof content === 'object' && content.image));
  const policy = policyOf({
    base,
    styleHash,
    action: form?.settings.action,
    leadsOn: form?.settings.provider !== 'iq',
    feed: attributes['src'],
    hasPictures,
  });
  return withLanguage(language, () => renderEmbedPage(embed, base, policy, form));
}

/** Reads a form's attributes as the element does. */
function readForm({ id, attributes }: Embed): ReadForm {
  const input = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase()), value]),
  );
  const { settings, provider, problems } = readSettings(input, '', readProvider);
  const words = problems.map((problem: Problem) => Object.values(describeProblem(problem, 'en')).join(' '));
  if (!settings || !provider || problems.length > 0) throw new Error([`✖ ${id}:`, ...words].join('\n  '));
  return { settings, provider };
}
