/** Compiles the messages for the files without a build: numbers instead of hashes, lists instead of modules. */
import { readdirSync } from 'node:fs';
import type { LocaleModule } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { Plugin } from 'vite';

/** msg('text', { desc: '…' }) and msg(str`text ${value}`, { desc: '…' }), as the formatter writes them. */
const MESSAGE = /\bmsg\(\s*(?:'([^'\\]*)'|str`([^`\\]*)`),\s*\{\s*desc:\s*'[^']*',?\s*\},?\s*\)/g;
const DESCRIPTION = /,\s*\{\s*desc:\s*'[^']*',?\s*\},?\s*\)/g;
const VALUE = /\$\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/** Descriptions are for translators; they need not travel. */
export const stripDescriptions: Plugin = {
  name: 'strip-message-descriptions',
  enforce: 'pre',
  transform: { filter: { id: /\/src\/.*\.ts$/ }, handler: (code) => ({ code: code.replace(DESCRIPTION, ')'), map: null }) },
};

/** Writes every message as msg(number, 'text {0}', value); throws where one could not be read. */
export function compileMessages(ids: readonly string[]): Plugin {
  const numberOf = (strings: string | string[]): number => {
    const number = ids.indexOf(generateMsgId(strings, false));
    if (number < 0) throw new Error(`not in locales/: ${String(strings)}`);
    return number;
  };
  return {
    name: 'compile-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.element\.ts$/ },
      handler(code) {
        const compiled = code.replace(MESSAGE, (_all, text: string | undefined, template = '') => {
          if (text !== undefined) return `msg(${numberOf(text)}, '${text}')`;
          const values: string[] = [];
          const strings = (template as string).split(VALUE).filter((part, index) => index % 2 === 0 || !values.push(part));
          const places = strings.map((part, index) => (index < values.length ? `${part}{${index}}` : part)).join('');
          return `msg(${[numberOf(strings), `'${places}'`, ...values].join(', ')})`;
        });
        if (/\bmsg\((?!\d)/.test(compiled)) throw new Error('A message is written in a form that the build cannot read.');
        return { code: compiled.replace(/\bimport \{ msg, str \}/, 'import { msg }'), map: null };
      },
    },
  };
}

/** The messages of all languages as lists in the order of their ids, with values as {0}. */
export async function readLanguages(): Promise<{ ids: string[]; languages: Map<string, string[]> }> {
  const languages = new Map<string, string[]>();
  let ids: string[] = [];
  for (const file of readdirSync('src/generated/locales')) {
    const { templates } = (await import(`../src/generated/locales/${file}`)) as LocaleModule;
    ids = Object.keys(templates).sort();
    languages.set(
      file.replace('.ts', ''),
      ids.map((id) => writeMessage(templates[id] as string | { strings: readonly string[]; values: readonly number[] })),
    );
  }
  return { ids, languages };
}

function writeMessage(message: string | { strings: readonly string[]; values: readonly number[] }): string {
  if (typeof message === 'string') return message;
  return message.strings.map((text, index) => (index < message.values.length ? `${text}{${message.values[index]}}` : text)).join('');
}
