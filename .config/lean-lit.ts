/** Leaves out of Lit what no widget asks for. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * What the minifier may take as known in Lit's sources: it drops what cannot happen then. Each text stands in them at
 * least once; the build fails where one does not, so that a new Lit is looked at again.
 */
const KNOWN: Record<string, readonly (readonly [text: string, known: string])[]> = {
  'lit-html/development/lit-html.js': [
    // As in Lit's own build for production.
    ['const DEV_MODE = true', 'const DEV_MODE = false'],
    ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
    ['const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
    // No directives.
    ['attributeIndex) {\n    // Bail', 'attributeIndex) {\n    return value;\n    // Bail'],
    ['value === noChange', 'false'],
    ['value !== noChange', 'true'],
    ['v === noChange', 'false'],
    ['newListener === noChange', 'false'],
    ['this._$notifyConnectionChanged?.(false, true, from);', ''],
    // No expressions in elements of raw text, in comments, or in the place of attributes.
    ['rawTextElement.test(match[TAG_NAME])', 'false'],
    ['rawTextElement.test(node.tagName)', 'false'],
    ['name.startsWith(marker)', 'false'],
    ['templatePart.type === ELEMENT_PART', 'false'],
    // No properties are set in templates.
    ["m[1] === '.'", 'false'],
    // HTML only, and nothing compiled beforehand.
    ['type === SVG_RESULT', 'false'],
    ['type === MATHML_RESULT', 'false'],
    ["typeof type === 'number'", 'true'],
    // Listeners are functions without options.
    ["typeof this._$committedValue === 'function'", 'true'],
    ['newListener.capture !==\n                oldListener.capture', 'false'],
    ['newListener.once !==\n                oldListener.once', 'false'],
    ['newListener.passive !==\n                oldListener.passive', 'false'],
    // No polyfills, and no parts of disconnected trees.
    ['polyfillSupport?.(Template, ChildPart);', ''],
    ['this.__isConnected = options?.isConnected ?? true;', ''],
    ['options?.creationScope ?? d', 'd'],
  ],
  '@lit/reactive-element/development/reactive-element.js': [
    ['const DEV_MODE = true', 'const DEV_MODE = false'],
    ['polyfillSupport?.({ ReactiveElement });', ''],
    // No decorators.
    ['const metadata = this[Symbol.metadata];', 'const metadata = null;'],
    ["Symbol.metadata ??= Symbol('metadata');", ''],
    ['global.litPropertyMetadata ??= new WeakMap();', ''],
    // No converters, default values or wrapped accessors.
    ['options.converter?.toAttribute !==\n                undefined', 'false'],
    ["typeof options.converter === 'function'", 'false'],
    ['options.converter?.fromAttribute !== undefined', 'false'],
    ['options.useDefault &&', 'false &&'],
    ['if (useDefault &&', 'if (false &&'],
    ['wrapped === true', 'false'],
    ['superCtor._initializers !== undefined', 'false'],
    ['this.constructor._initializers?.forEach((i) => i(this));', ''],
  ],
  'lit-element/development/lit-element.js': [
    ['const DEV_MODE = true', 'const DEV_MODE = false'],
    ['this.__childPart?.setConnected(true);', ''],
    ['this.__childPart?.setConnected(false);', ''],
    ['global.litElementHydrateSupport?.({ LitElement });', ''],
    ['polyfillSupport?.({ LitElement });', ''],
  ],
};

/** Names that begin so are Lit's own; its builds for production shorten them too. */
export const LIT_PRIVATE = /^(__|_\$(?!lit))/;

/** Takes Lit's sources instead of its build for production, and tells the minifier what is known. */
export const leanLit: Plugin = {
  name: 'lean-lit',
  enforce: 'pre',
  resolveId(source) {
    const name = Object.keys(KNOWN).find(
      (file) => source === file.replace(/\/development\/.*/, '') || source === file.replace('/development', ''),
    );
    return name && `${import.meta.dirname}/../node_modules/${name}`;
  },
  load(id) {
    const [, texts] = Object.entries(KNOWN).find(([file]) => id.endsWith(file)) ?? [];
    if (!texts) return undefined;
    let code = readFileSync(id, 'utf8');
    for (const [text, known] of texts) {
      if (!code.includes(text)) throw new Error(`Not in ${id} any more: ${text}`);
      code = code.replaceAll(text, known);
    }
    return code;
  },
};
