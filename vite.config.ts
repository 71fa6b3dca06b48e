import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { compileMessages, stripDescriptions } from './.config/messages.ts';
import { signupEndpoint } from './test/endpoint/vite-plugin.ts';

const { name, version, license, repository } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;

/** A widget is a folder in src with an index.ts. */
export const widgets = readdirSync('src').filter((folder) => existsSync(`src/${folder}/index.ts`));

/** Newer syntax than this would lock out browsers that have everything else we need. */
const target = ['chrome111', 'firefox115', 'safari16.4'];

/** The first line of every file for pages without a build. */
const banner = `/*! ${name} ${version} | ${license} | ${repository} */`;

const minifyTemplates = (): Plugin => minifyTemplateLiterals({ exclude: ['**/node_modules/**', '**/css-tag.*'] }) as unknown as Plugin;

/** The package for developers: modules that leave lit to the host's build. */
export function moduleBuild(): InlineConfig {
  const entry: Record<string, string> = { index: 'src/index.ts' };
  for (const widget of widgets) {
    entry[widget] = `src/${widget}/index.ts`;
    entry[`${widget}.element`] = `src/${widget}/${widget}.element.ts`;
  }
  for (const pure of ['contact-card/vcard', 'contact-card/phone', 'funding-notice/emblem', 'newsletter-form/providers', 'schemas']) {
    entry[pure.split('/').at(-1) as string] = existsSync(`src/${pure}.ts`) ? `src/${pure}.ts` : `src/${pure}/registry.ts`;
  }
  return {
    configFile: false,
    logLevel: 'warn',
    plugins: [stripDescriptions, minifyTemplates()],
    build: {
      outDir: 'dist',
      target,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: [/^lit($|\/)/, /^zod($|\/)/], output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  };
}

/** One self-contained classic script: no import, no export, nothing beside it but languages. */
export function scriptBuild(
  file: string,
  imports: readonly string[],
  ids: readonly string[],
  languageHashes: Record<string, string>,
): InlineConfig {
  const entry = `virtual:${file}`;
  return {
    configFile: false,
    logLevel: 'warn',
    define: { __FILE_NAME__: JSON.stringify(file), __LANGUAGE_HASHES__: JSON.stringify(languageHashes) },
    resolve: {
      // What src/embed has instead of a file of the same name in src/shared or in Lit.
      alias: [
        {
          find: /^.*\/(language-files|localize|css-tag)(\.controller\.ts|\.js)$/,
          replacement: `${import.meta.dirname}/src/embed/$1.controller.ts`,
        },
      ],
    },
    plugins: [
      {
        name: 'script-entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}` ? imports.map((one) => `import '${import.meta.dirname}/src/${one}/index.ts';`).join('\n') : undefined,
      },
      compileMessages(ids),
      minifyTemplates(),
      asciiOnly,
    ],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
      target,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: `${file}.js`, postBanner: banner } },
    },
  };
}

/** Like JSON.stringify, but also for the upper half of Latin 1. */
const escapeUnit = (code: number): string => (code < 256 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, '0')}`);

/** Pages in old encodings read scripts in theirs. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  enforce: 'post',
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, (unit) => escapeUnit(unit.charCodeAt(0)));
    }
  },
};

/** The page that `npm start` opens, with the sign-up endpoint for development behind it. */
export default defineConfig({
  plugins: [signupEndpoint()],
  build: { outDir: 'dist/site', target },
  server: { host: '127.0.0.1' },
});
