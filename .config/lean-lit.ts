/** Leaves out of Lit what no widget asks for. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { SHORTER } from './lean-reactive-element.ts';

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
const EVENT_PART = `    constructor(element, name, strings, parent, options) {
        super(element, name, strings, parent, options);
        this.type = EVENT_PART;
        if (DEV_MODE && this.strings !== undefined) {
            throw new Error(\`A \\\`<\${element.localName}>\\\` has a \\\`@\${name}=...\\\` listener with \` +
                'invalid content. Event listeners in templates must have exactly ' +
                'one expression and no surrounding text.');
        }
    }
`;
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
    ['value = resolveDirective(this, value, directiveParent, 0);', ''],
    ['resolveDirective(this, values[valueIndex + i], directiveParent, i)', 'values[valueIndex + i]'],
    ['resolveDirective(this, newListener, directiveParent, 0) ?? nothing', 'newListener ?? nothing'],
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
    // Attributes stand in double quotation marks; there are no comments.
    ["match[COMMENT_START] === '!--'", 'false'],
    ['match[COMMENT_START] !== undefined', 'false'],
    ['match[TAG_NAME] !== undefined', 'true'],
    ["match[QUOTE_CHAR] === '\"'", 'true'],
    ['regex === singleQuoteAttrEndRegex', 'false'],
    ['regex === commentEndRegex || regex === comment2EndRegex', 'false'],
    ['(i = node.data.indexOf(marker, i + 1)) !== -1', 'false'],
    // Nobody asks parts for what is around them.
    ['    get tagName() {\n        return this.element.tagName;\n    }\n', ''],
    ['    get _$isConnected() {\n        return this._$parent._$isConnected;\n    }\n', ''],
    ['    get _$isConnected() {\n        return this._$parent?._$isConnected ?? this.__isConnected;\n    }\n', ''],
    ['    get parentNode() {\n        return this._$parent.parentNode;\n    }\n', ''],
    [PARENT_NODE, ''],
    ['        this._$disconnectableChildren = undefined;\n', ''],
    ['        this._$parent = parent;\n', ''],
    ['        this.type = CHILD_PART;\n', ''],
    ['        this.type = ATTRIBUTE_PART;\n', ''],
    [EVENT_PART, ''],
    ['    constructor() {\n        super(...arguments);\n        this.type = BOOLEAN_ATTRIBUTE_PART;\n    }\n', ''],
    // Nothing is set for all parts of a tree, and listeners are called without an object.
    ['        this.options = options;\n', ''],
    [', this, this.options)', ', this)'],
    [', this, options)', ', this)'],
    ['_clone(this.options)', '_clone()'],
    ['this._$committedValue.call(this.options?.host ?? this.element, event)', 'this._$committedValue(event)'],
    ['node.hasAttributes()', 'true'],
    [SET_CONNECTED, ''],
    ['    get startNode() {\n        return this._$startNode;\n    }\n    get endNode() {\n        return this._$endNode;\n    }\n', ''],
    // The whole shadow tree is drawn.
    ['options?.renderBefore ?? container', 'container'],
    ['options?.renderBefore ?? null', 'null'],
    // No polyfills, no parts of disconnected trees, nothing for other copies of Lit.
    ["(global.litHtmlVersions ??= []).push('3.3.3');", ''],
    ['polyfillSupport?.(Template, ChildPart);', ''],
    ['this.__isConnected = options?.isConnected ?? true;', ''],
    ['options?.creationScope ?? d', 'd'],
  ],
  '@lit/reactive-element/development/reactive-element.js': [
    ['const DEV_MODE = true', 'const DEV_MODE = false'],
    ['        this.__reflectingProperty = null;\n', ''],
    // Nobody asks which properties have changed.
    ['        this._$changedProperties = new Map();\n', ''],
    ['const changedProperties = this._$changedProperties;', 'const changedProperties = undefined;'],
    ['        this.__reflectingProperties &&= this.__reflectingProperties.forEach((p) => this.__propertyToAttribute(p, this[p]));\n', ''],
    ['elementProperties.size > 0', 'false'],
    ['polyfillSupport?.({ ReactiveElement });', ''],
    ["(global.reactiveElementVersions ??= []).push('2.1.2');", ''],
    // Nothing of ours overrides these or calls them.
    ['shouldUpdate = this.shouldUpdate(changedProperties);', ''],
    ['let shouldUpdate = false;', ''],
    ['            shouldUpdate = false;\n', ''],
    ['if (shouldUpdate) {', 'if (true) {'],
    ['    shouldUpdate(_changedProperties) {\n        return true;\n    }\n', ''],
    ['            this.firstUpdated(changedProperties);\n', ''],
    ['    firstUpdated(_changedProperties) { }\n', ''],
    ['return this.getUpdateComplete();', 'return this.__updatePromise;'],
    ['    getUpdateComplete() {\n        return this.__updatePromise;\n    }\n', ''],
    ['    removeController(controller) {\n        this.__controllers?.delete(controller);\n    }\n', ''],
    ['        this.__instanceProperties = undefined;\n        this.isUpdatePending', '        this.isUpdatePending'],
    ['ReactiveElement.elementStyles = [];', ''],
    ["ReactiveElement.shadowRootOptions = { mode: 'open' };", ''],
    // No decorators, no approved text for attributes that are empty.
    ["Symbol.metadata ??= Symbol('metadata');", ''],
    ['global.litPropertyMetadata ??= new WeakMap();', ''],
    ['trustedTypes\n    ? trustedTypes.emptyScript\n    : ', ''],
    ['this.constructor._initializers?.forEach((i) => i(this));', ''],
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
export const LIT_PRIVATE = /^(__|_\$(?!lit)|_(commit|insert|clone|update))/;

/** Lit's comments stand on lines of their own. */
const withoutComments = (code: string): string =>
  code
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
    .join('\n');

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
    for (const [from, to, shorter] of id.endsWith('reactive-element.js') ? SHORTER : []) {
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
