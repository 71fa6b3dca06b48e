/** Leaves out of Lit what no widget asks for. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { SHORTER_ELEMENT, SHORTER_TEMPLATES, type Shorter } from './lean-parts.ts';

const PARENT_NODE = `    get parentNode() {
        let parentNode = wrap(this._$startNode).parentNode;
        const parent = this._$parent;
        if (parent !== undefined &&
            parentNode?.nodeType === 11 /* Node.DOCUMENT_FRAGMENT */) {
            parentNode = parent.parentNode;
        }
        return parentNode;
    }
`;
const TAG_END =
  "const tagEndRegex = new RegExp(`>|${SPACE_CHAR}(?:(${NAME_CHAR}+)(${SPACE_CHAR}*=${SPACE_CHAR}*(?:${ATTR_VALUE_CHAR}|(\"|')|))|$)`, 'g');";
const SET_CONNECTED = `    setConnected(isConnected) {
        if (this._$parent === undefined) {
            this.__isConnected = isConnected;
            this._$notifyConnectionChanged?.(isConnected);
        }
        else if (DEV_MODE) {
            throw new Error('part.setConnected() may only be called on a ' +
                'RootPart returned from render().');
        }
    }
`;
const RENDER_ROOT = `    createRenderRoot() {
        const renderRoot = super.createRenderRoot();
        this.renderOptions.renderBefore ??= renderRoot.firstChild;
        return renderRoot;
    }
`;
const CONNECTED = `    connectedCallback() {
        super.connectedCallback();
        this.__childPart?.setConnected(true);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.__childPart?.setConnected(false);
    }
`;

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
    ['value = resolveDirective(this, value, directiveParent);', ''],
    ['value === noChange', 'false'],
    ['value !== noChange', 'true'],
    ['this._$notifyConnectionChanged?.(false, true, from);', ''],
    // No expressions in elements of raw text, in comments, or in the place of attributes.
    // No properties are set in templates.
    [TAG_END, ''],
    // HTML only, and nothing compiled beforehand.
    ["typeof type === 'number'", 'true'],
    // Listeners are functions without options.
    ["typeof this._$committedValue === 'function'", 'true'],
    // Nobody asks parts for what is around them.
    ['    get _$isConnected() {\n        return this._$parent._$isConnected;\n    }\n', ''],
    ['    get _$isConnected() {\n        return this._$parent?._$isConnected ?? this.__isConnected;\n    }\n', ''],
    ['    get parentNode() {\n        return this._$parent.parentNode;\n    }\n', ''],
    [PARENT_NODE, ''],
    ['        this._$disconnectableChildren = undefined;\n', ''],
    ['        this._$parent = parent;\n', ''],
    ['        this.type = CHILD_PART;\n', ''],
    ['    constructor() {\n        super(...arguments);\n        this.type = BOOLEAN_ATTRIBUTE_PART;\n    }\n', ''],
    // Nothing is set for all parts of a tree, and listeners are called without an object.
    ['        this.options = options;\n', ''],
    [', this, this.options)', ', this)'],
    ['_clone(this.options)', '_clone()'],
    [SET_CONNECTED, ''],
    ['    get startNode() {\n        return this._$startNode;\n    }\n    get endNode() {\n        return this._$endNode;\n    }\n', ''],
    // The whole shadow tree is drawn.
    ['options?.renderBefore ?? container', 'container'],
    ['options?.renderBefore ?? null', 'null'],
    // No polyfills, no parts of disconnected trees, nothing for other copies of Lit.
    ["(global.litHtmlVersions ??= []).push('3.3.3');", ''],
    ['polyfillSupport?.(Template, ChildPart);', ''],
    ['this.__isConnected = options?.isConnected ?? true;', ''],
    // What is drawn in a row comes as an array.
    ["isArray(value) ||\n    typeof value?.[Symbol.iterator] === 'function'", 'isArray(value)'],
    // Trees are as they are.
    ['wrap(wrap(this._$startNode).parentNode)', 'this._$startNode.parentNode'],
    ['wrap(this._$startNode)', 'this._$startNode'],
    ['wrap(start)', 'start'],
    ['wrap(itemPart._$endNode)', 'itemPart._$endNode'],
    ['wrap(this.element)', 'this.element'],
  ],
  '@lit/reactive-element/development/reactive-element.js': [
    ['const DEV_MODE = true', 'const DEV_MODE = false'],
    ['polyfillSupport?.({ ReactiveElement });', ''],
    ["(global.reactiveElementVersions ??= []).push('2.1.2');", ''],
    ['return this.getUpdateComplete();', 'return this.__updatePromise;'],
    ['ReactiveElement.elementStyles = [];', ''],
    ["ReactiveElement.shadowRootOptions = { mode: 'open' };", ''],
    // No decorators, no approved text for attributes that are empty.
    ["Symbol.metadata ??= Symbol('metadata');", ''],
    ['global.litPropertyMetadata ??= new WeakMap();', ''],
    ['trustedTypes\n    ? trustedTypes.emptyScript\n    : ', ''],
  ],
  'lit-element/development/lit-element.js': [
    ['const DEV_MODE = true', 'const DEV_MODE = false'],
    [CONNECTED, ''],
    [RENDER_ROOT, ''],
    [
      '    constructor() {\n        super(...arguments);\n        this.renderOptions = { host: this };\n        this.__childPart = undefined;\n    }\n',
      '',
    ],
    [', this.renderOptions)', ')'],
    ['        if (!this.hasUpdated) {\n            this.renderOptions.isConnected = this.isConnected;\n        }\n', ''],
    ['    render() {\n        return noChange;\n    }\n', ''],
    ["LitElement['_$litElement$'] = true;", ''],
    ["(global.litElementVersions ??= []).push('4.2.2');", ''],
    ['global.litElementHydrateSupport?.({ LitElement });', ''],
    ['polyfillSupport?.({ LitElement });', ''],
  ],
};

/** Names that begin so are Lit's own; its builds for production shorten them too. */
const LIT_PRIVATE = '(__|_\\$|_(commit|insert|clone|update)).*';

/** Members of Lit’s elements and of ours that no page calls; none of them means anything else in our files, or stands there in quotation marks. */
const PROTECTED =
  'addController|assignSlots|createRenderRoot|elementProperties|elementStyles|enableUpdating|finalize|findProblems|hasUpdated|' +
  'host(Connected|Disconnected|Updated)|isUpdatePending|noAccessor|performUpdate|renderContent|renderRoot|requestUpdate|' +
  'shadowRootOptions|showsCopies|showsFallback|takeFrom|willUpdate';

/** What the build gives short names. */
export const INTERNAL = new RegExp(`^(${LIT_PRIVATE}|${PROTECTED})$`);

/** Lit's comments stand on lines of their own. */
const withoutComments = (code: string): string =>
  code
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
    .join('\n');

const shorterOf = (id: string): readonly Shorter[] =>
  id.endsWith('reactive-element.js') ? SHORTER_ELEMENT : id.endsWith('lit-html.js') ? SHORTER_TEMPLATES : [];

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
    let code = withoutComments(readFileSync(id, 'utf8'));
    for (const [from, to, shorter] of shorterOf(id)) {
      const [start, end] = [code.indexOf(from), code.indexOf(to)];
      if (start < 0 || end < start) throw new Error(`Not in ${id} any more: ${from} … ${to}`);
      code = code.slice(0, start) + shorter + code.slice(end);
    }
    for (const [text, known] of texts) {
      if (!code.includes(text)) throw new Error(`Not in ${id} any more: ${text}`);
      code = code.replaceAll(text, known);
    }
    return code;
  },
};

/** What the shorter parts rely on in our own sources: names of attributes. */
export const leanSources: Plugin = {
  name: 'lean-sources',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.element\.ts$/ },
    handler(code, id) {
      const [bound] = /\s[?@]?[a-z-]*[A-Z][\w-]*=("[^"]*)?\$\{/.exec(code) ?? [];
      if (bound) throw new Error(`${id}: an attribute with an expression needs a name in small letters:${bound}`);
      // Hyphens where the name has capitals: that is what the element does by itself.
      const short = code.replace(/(\w+): \{ attribute: '([a-z-]+)'(, )?/g, (all, name: string, attribute: string) =>
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) === attribute ? `${name}: {` : all,
      );
      return { code: short, map: null };
    },
  },
};
