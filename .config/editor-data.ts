/** Writes what editors and frameworks know of the elements, from the manifest: data for VS Code and JetBrains, types for JSX and Vue. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { readManifest, type Declaration, type Manifest } from './manifest.ts';
import { writeReactTypes } from './react-types.ts';
import { writeWebTypes } from './web-types.ts';

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/** The manifest with other declarations in it. */
const withDeclarations = (manifest: Manifest, change: (declaration: Declaration) => Declaration): Manifest => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({ ...module, declarations: module.declarations?.map(change) ?? [] })),
});

/** The type of an event by its name, so that the types need no imports of their own. */
const eventType = (name = ''): string => `HTMLElementEventMap['${name}']`;

type Change = readonly [pattern: RegExp, text: string | ((found: string, part: string) => string)];

/** Changes a file; what is to be changed has to be there. */
function rewrite(file: string, changes: readonly Change[]): void {
  const text = changes.reduce(
    (before, [pattern, replacement]) => {
      if (!pattern.test(before)) throw new Error(`${file} lacks ${pattern}`);
      return before.replace(pattern, replacement as string);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
}

/** Properties that are texts and mean a number. */
const NUMERIC_TEXTS = ['limit', 'lines', 'printHeight', 'readingTime'];

/** In HTML a number is a text, and in a framework a text of digits may be a number. */
function numbersAsWritten({ modules }: Manifest): Change[] {
  const attributes = modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ attributes = [] }) => attributes);
  const numbers = attributes.flatMap(({ type, fieldName = '' }) => (type?.text === 'number' ? [fieldName] : []));
  const property = (names: readonly string[]): RegExp => new RegExp(`\\w+\\["(?:${names.join('|')})"\\]`, 'g');
  return [
    [property(numbers), '$& | `$${number}`'],
    [property(NUMERIC_TEXTS), '$& | number'],
  ];
}

/** For every framework with JSX; it is the user who adds them to that of one. */
function writeJsxTypes(manifest: Manifest): void {
  const typed = withDeclarations(manifest, (declaration) => ({
    ...declaration,
    events: declaration.events?.map((event) => ({ ...event, type: { text: eventType(event.name) } })) ?? [],
  }));
  generateJsxTypes(typed as Parameters<typeof generateJsxTypes>[0], {
    outdir: 'dist',
    fileName: 'jsx.d.ts',
    globalTypePath: './types/index.js',
    stronglyTypedEvents: true,
    includeDefaultDOMEvents: true,
  });
  rewrite('dist/jsx.d.ts', [
    // Frameworks that are not installed cannot be added to.
    [/\ndeclare module "react" \{[^]*$/, ''],
    // What nobody needs: old names for tags with prefixes, and everything once more for Solid.
    [/\/\*\*\n \* This type can be used to create scoped tags[^]*?\n\};\n\n/, ''],
    [/export type \w+SolidJs(?:Props)? = \{[^]*?\n\};\n\n/g, ''],
    // React hands out null too, and objects; and the form needs to say that what a server drew may differ.
    [
      /ref\?: .*;/,
      'ref?: { current: T | null } | ((element: T | null) => unknown) | null | undefined;\n  suppressHydrationWarning?: boolean | undefined;',
    ],
    ...numbersAsWritten(manifest),
  ]);
}

/** Vue's templates know attributes and listeners by names without hyphen. */
function writeVueTypes(manifest: Manifest): void {
  const typed = withDeclarations(manifest, (declaration) => ({
    ...declaration,
    attributes: declaration.attributes?.flatMap((one) => [{ ...one, name: camelCase(one.name ?? '') }]) ?? [],
    events: declaration.events?.map((event) => ({ ...event, type: { text: `${eventType(event.name)}['detail']` } })) ?? [],
  }));
  generateVuejsTypes(typed, { outdir: 'dist', fileName: 'vue.d.ts', globalTypePath: './types/index.js', hideLogs: true });
  rewrite('dist/vue.d.ts', [
    // The names of JSX are those of Vue's own JSX already.
    [/\ndeclare global \{[^]*$/, ''],
    [/import type \{ DefineComponent/, '$&, HTMLAttributes'],
    [/DefineComponent<\w+/g, '$& & HTMLAttributes'],
    [/"on(iq-[a-z-]+)"/g, (_found, event) => `on${camelCase(`-${event}`)}`],
    ...numbersAsWritten(manifest),
  ]);
}

/** Every name once: all elements share parts and properties, and the generator lists them for each. */
function writeVsCodeData(manifest: Manifest): void {
  generateVsCodeCustomElementData(manifest, { outdir: 'dist', hideLogs: true });
  const file = 'dist/vscode.css-custom-data.json';
  const data = JSON.parse(readFileSync(file, 'utf8')) as Record<'properties' | 'pseudoElements', { name: string }[]>;
  const once = (items: { name: string }[]): { name: string }[] => [...new Map(items.map((item) => [item.name, item])).values()];
  const clean = { ...data, properties: once(data.properties), pseudoElements: once(data.pseudoElements) };
  writeFileSync(file, `${JSON.stringify(clean, undefined, 2)}\n`);
}

export function writeEditorData(): void {
  const manifest = readManifest();
  writeVsCodeData(manifest);
  writeJsxTypes(manifest);
  writeReactTypes(manifest);
  writeVueTypes(manifest);
  writeWebTypes(manifest);
}
