import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { minify } from 'terser';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { builderPage } from './.config/builder-page.ts';
import { INTERNAL, leanLit, leanSources } from './.config/lean-lit.ts';
import { compileMessages, stripDescriptions } from './.config/messages.ts';
import { signupEndpoint } from './test/endpoint/vite-plugin.ts';

export const { name, version, license, repository } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;

/** A widget is a folder in src with an index.ts. */
export const widgets = readdirSync('src').filter((folder) => existsSync(`src/${folder}/index.ts`));

/** Newer syntax than this would lock out browsers that have everything else we need. */
const target = ['chrome111', 'firefox115', 'safari16.4'];

/** The first line of every file for pages without a build. */
const banner = `/*! ${name} ${version} | ${license} | ${repository} */`;

const minifyTemplates = (): Plugin => minifyTemplateLiterals({ exclude: ['**/node_modules/**', '**/css-tag.*'] }) as unknown as Plugin;

/** What Node takes in place of a module that registers: the same, with all languages at once. */
const serverEntries: Plugin = {
  name: 'server-entries',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?server') ? id : undefined),
  load: (id) =>
    id.endsWith('?server')
      ? [`import '${import.meta.dirname}/src/shared/all-languages.controller.ts';`, `export * from '${id.replace('?server', '')}';`].join(
          '\n',
        )
      : undefined,
};

/** The package for developers: modules that leave lit to the host's build. */
export function moduleBuild(): InlineConfig {
  const entry: Record<string, string> = { index: 'src/index.ts', server: `${import.meta.dirname}/src/index.ts?server` };
  for (const widget of widgets) {
    entry[widget] = `src/${widget}/index.ts`;
    entry[`${widget}.server`] = `${import.meta.dirname}/src/${widget}/index.ts?server`;
    entry[`${widget}.element`] = `src/${widget}/${widget}.element.ts`;
  }
  for (const pure of ['contact-card/vcard', 'contact-card/phone', 'funding-notice/emblem', 'newsletter-form/providers', 'schemas']) {
    entry[pure.split('/').at(-1) as string] = existsSync(`src/${pure}.ts`) ? `src/${pure}.ts` : `src/${pure}/registry.ts`;
  }
  return {
    configFile: false,
    logLevel: 'warn',
    plugins: [serverEntries, stripDescriptions, minifyTemplates()],
    build: {
      outDir: 'dist',
      target,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: [/^lit($|\/)/, /^zod($|\/)/], output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  };
}

/** The command that writes pages, for Node. */
export function commandBuild(): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    plugins: [stripDescriptions],
    ssr: { noExternal: true, external: ['lit'] },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      ssr: 'src/embed/command.controller.ts',
      rolldownOptions: { output: { entryFileNames: 'cli.js', chunkFileNames: 'chunks/[name]-[hash].js', banner: '#!/usr/bin/env node' } },
    },
  };
}

/** What goes into the scripts for pages without a build. */
interface ScriptContent {
  /** The modules that run, from src. */
  imports: readonly string[];
  /** The ids of the messages, in the order of their numbers. */
  ids: readonly string[];
  /** Constants that the script knows. */
  define?: Record<string, string>;
  /** Stand-ins beside the usual ones. */
  alias?: { find: RegExp; replacement: string }[];
}

const embed = `${import.meta.dirname}/src/embed`;

/** What the files that are loaded later have instead: the script that loads them has the messages, the policy for
   Trusted Types, and Lit. */
export const LATER_ALIASES = [
  { find: /^.*\/(localize|neighbour-script|trusted-types)\.controller\.ts$/, replacement: `${embed}/lent.controller.ts` },
  { find: /^lit$/, replacement: `${embed}/lit-tag.controller.ts` },
];

/** One self-contained classic script: no import, no export, nothing beside it but languages and what is loaded later. */
export function scriptBuild(file: string, { imports, ids, define = {}, alias = [] }: ScriptContent): InlineConfig {
  const entry = `virtual:${file}`;
  return {
    configFile: false,
    logLevel: 'warn',
    define: { __FILE_NAME__: JSON.stringify(file), ...define },
    resolve: {
      // What src/embed has instead of a file of the same name elsewhere.
      alias: [
        ...alias,
        {
          find: /^.*\/(language-files|form-help-file|card-help-file|story-help-file|notice-check-file|qr-file|localize|css-tag)(\.controller\.ts|\.js)$/,
          replacement: `${embed}/$1.controller.ts`,
        },
      ],
    },
    plugins: [
      {
        name: 'script-entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? imports.map((one) => `import '${import.meta.dirname}/src/${one}';`).join('\n') : undefined),
      },
      leanLit,
      leanSources,
      compileMessages(ids),
      minifyTemplates(),
      minifyScript,
    ],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      minify: 'oxc',
      target,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: `${file}.js`, postBanner: banner } },
    },
  };
}

/** The short names of internal members, which are the same in all files: those that are loaded later call them. */
const names: { vars?: object } = {};

/** By terser, then by Vite: each finds what the other leaves. In ASCII, because pages in old encodings read scripts in theirs. */
const minifyScript: Plugin = {
  name: 'minify-script',
  async renderChunk(code) {
    names.vars = {};
    const { code: short } = await minify(code, {
      nameCache: names,
      compress: { ecma: 2020, passes: 4, inline: true, keep_fargs: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
      mangle: { toplevel: true, properties: { regex: INTERNAL } },
    });
    return { code: short!, map: null };
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const ascii = file.code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
      // A page may forbid what Lit needs at its beginning (Trusted Types): then the fallback stays, and its console says why.
      file.code = `${ascii.trimEnd().replace('\n', '\ntry{')}}catch(e){console.warn(e)}\n`;
    }
  },
};

/** The snippet builder: the page that `npm start` opens, with the sign-up endpoint for development behind it, and a site of its own. */
export default defineConfig({
  base: './',
  // What is not there is a 404, and not the builder.
  appType: 'mpa',
  plugins: [builderPage(version!), signupEndpoint()],
  build: {
    outDir: 'dist/site',
    target,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'src/builder/preview.html'] },
  },
  server: { host: '127.0.0.1' },
});
