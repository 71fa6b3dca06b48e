import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { languageModules } from '../generated/language-modules.ts';
import { readProvider } from '../newsletter-form/provider-settings.ts';
import { readSettings } from '../newsletter-form/read-settings.ts';
import { nearestLanguage } from '../shared/language.ts';
import { addMessages, SOURCE_LANGUAGE, withLanguage } from '../shared/messages.ts';
import { describeProblem, type Problem } from '../shared/problems.ts';
import type { Embed } from './embed.ts';
import { describeMistake, describeMistakes, remedyOf } from './list-mistakes.ts';
import { describeKept, formWithoutWay, insecureAddresses, unlistedPages } from './list-warnings.ts';
import { oembedFile, pageUrl, policyOf, settingsFile } from './page-files.ts';
import { PAGE_STYLE, renderEmbedPage, type ReadForm } from './page.element.ts';
import { embedsSchema } from './schemas.ts';

const LANGUAGES = [SOURCE_LANGUAGE, ...Object.keys(languageModules)];

const styleHash = `sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`;

/** What the command has done. */
export interface WrittenPages {
  /** The addresses of the pages. */
  pages: string[];
  /** What is no mistake, but may be none of what was wanted. */
  warnings: string[];
}

/**
 * Writes a deployment: the files for pages without a build, and for every embed of a list its page, its settings and what
 * systems that know oEmbed ask for.
 *
 * @throws with what is wrong and what to do about it, before anything is written
 */
export async function writePages(list: string, base: string, out: string): Promise<WrittenPages> {
  const embeds = readEmbeds(readFileSync(list, 'utf8'), list);
  const files = await Promise.all(embeds.map(async (embed) => ({ embed, page: await writePage(embed, base, list) })));
  cpSync(new URL('./cdn/', import.meta.url), out, { recursive: true });
  mkdirSync(`${out}/e`, { recursive: true });
  for (const { embed, page } of files) {
    writeFileSync(`${out}/e/${embed.id}.html`, page);
    writeFileSync(`${out}/e/${embed.id}.json`, settingsFile(embed));
    writeFileSync(`${out}/e/${embed.id}.oembed.json`, oembedFile(embed, base));
  }
  const kept = unlistedPages(readdirSync(`${out}/e`), embeds);
  return {
    pages: embeds.map((embed) => pageUrl(embed, base)),
    warnings: [...embeds.flatMap(insecureAddresses), ...embeds.flatMap(formWithoutWay), ...kept.map((id) => describeKept(id, `${out}/e/`))],
  };
}

const listFault = (list: string, mistakes: readonly string[]): Error =>
  new Error([`Nothing was written, because of ${list}:`, ...mistakes].join('\n'));

/** Reads the list; one embed without a list around it is one too. */
function readEmbeds(text: string, list: string): Embed[] {
  const json = parseJson(text, list);
  const entries: unknown[] = Array.isArray(json) ? json : [json];
  const { data, error } = embedsSchema.safeParse(entries, { error: remedyOf });
  if (error) throw listFault(list, describeMistakes(error.issues, entries));
  const mistakes = data.flatMap(({ lang }, index) =>
    nearestLanguage(lang, LANGUAGES) ? [] : [describeMistake(entries, [index, 'lang'], `Use one of: ${LANGUAGES.join(', ')}.`)],
  );
  if (mistakes.length > 0) throw listFault(list, mistakes);
  return data;
}

function parseJson(text: string, list: string): unknown {
  try {
    // Editors on Windows put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const remedy = 'Look there for a comma, a bracket or a quotation mark that is missing or too many.';
    throw listFault(list, [`✖ It is no JSON: ${(error as Error).message}. ${remedy}`]);
  }
}

async function writePage(embed: Embed, base: string, list: string): Promise<string> {
  const { widget, attributes, content } = embed;
  const language = nearestLanguage(embed.lang, LANGUAGES) ?? SOURCE_LANGUAGE;
  const load = languageModules[language];
  if (load) addMessages(language, await load());
  const form = widget === 'newsletter-form' ? readForm(embed, list) : undefined;
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
function readForm({ id, attributes }: Embed, list: string): ReadForm {
  const input = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase()), value]),
  );
  const { settings, provider, problems } = readSettings(input, '', readProvider);
  const told = problems.map((problem: Problem) => describeProblem(problem, 'en'));
  if (!settings || !provider || problems.length > 0)
    throw listFault(
      list,
      told.map(({ message, remedy }) => `✖ ${id}: ${message} ${remedy}`),
    );
  return { settings, provider };
}
