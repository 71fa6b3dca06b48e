/** Leaves out of Lit what no widget asks for. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CONVERT_OUT = `    toAttribute(value, type) {
        switch (type) {
            case Boolean:
                value = value ? emptyStringForBooleanAttribute : null;
                break;
            case Object:
            case Array:
                value = value == null ? value : JSON.stringify(value);
                break;
        }
        return value;
    },
`;
const CONVERT_IN = `            case Object:
            case Array:
                try {
                    fromValue = JSON.parse(value);
                }
                catch (e) {
                    fromValue = null;
                }
                break;
`;
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
const REFLECT = `    __propertyToAttribute(name, value) {
        const elemProperties = this.constructor.elementProperties;
        const options = elemProperties.get(name);
        const attr = this.constructor.__attributeNameForProperty(name, options);
        if (attr !== undefined && options.reflect === true) {
            const converter = options.converter?.toAttribute !==
                undefined
                ? options.converter
                : defaultConverter;
            const attrValue = converter.toAttribute(value, options.type);
            if (DEV_MODE &&
                this.constructor.enabledWarnings.includes('migration') &&
                attrValue === undefined) {
                issueWarning('undefined-attribute-value', \`The attribute value for the \${name} property is \` +
                    \`undefined on element \${this.localName}. The attribute will be \` +
                    \`removed, but in the previous version of \\\`ReactiveElement\\\`, \` +
                    \`the attribute would not have changed.\`);
            }
            this.__reflectingProperty = name;
            if (attrValue == null) {
                this.removeAttribute(attr);
            }
            else {
                this.setAttribute(attr, attrValue);
            }
            this.__reflectingProperty = null;
        }
    }
`;
const CHANGE = `    _$changeProperty(name, oldValue, { useDefault, reflect, wrapped }, initializeValue) {
        if (useDefault && !(this.__defaultValues ??= new Map()).has(name)) {
            this.__defaultValues.set(name, initializeValue ?? oldValue ?? this[name]);
            if (wrapped !== true || initializeValue !== undefined) {
                return;
            }
        }
        if (!this._$changedProperties.has(name)) {
            if (!this.hasUpdated && !useDefault) {
                oldValue = undefined;
            }
            this._$changedProperties.set(name, oldValue);
        }
        if (reflect === true && this.__reflectingProperty !== name) {
            (this.__reflectingProperties ??= new Set()).add(name);
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
    ['attributeIndex) {\n    if (value', 'attributeIndex) {\n    return value;\n    if (value'],
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
    ['        this.type = EVENT_PART;\n', ''],
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
    // None is reflected, and nobody asks which have changed.
    [REFLECT, ''],
    ['        this.__reflectingProperties &&= this.__reflectingProperties.forEach((p) => this.__propertyToAttribute(p, this[p]));\n', ''],
    ['        this.__reflectingProperty = null;\n', ''],
    ['            this.__reflectingProperty = propName;\n', ''],
    [' && this.__reflectingProperty !== propName', ''],
    ['this._$changeProperty(name, oldValue, options);', ''],
    [CHANGE, ''],
    ['        this._$changedProperties = new Map();\n', ''],
    ['const changedProperties = this._$changedProperties;', 'const changedProperties = undefined;'],
    ['polyfillSupport?.({ ReactiveElement });', ''],
    ["(global.reactiveElementVersions ??= []).push('2.1.2');", ''],
    // No approved text for attributes that are empty.
    ['trustedTypes\n    ? trustedTypes.emptyScript\n    : ', ''],
    // Properties are texts, numbers and booleans, and compared as such.
    [CONVERT_OUT, ''],
    [CONVERT_IN, ''],
    ['(options.hasChanged ?? notEqual)', 'notEqual'],
    ["typeof name === 'string'\n                    ? name.toLowerCase()\n                    : undefined", 'name.toLowerCase()'],
    ['                ...getOwnPropertySymbols(props),\n', ''],
    // Every property is declared with options; one with an accessor of its own says so.
    ['options = defaultPropertyDeclaration', 'options'],
    [' ?? defaultPropertyDeclaration', ''],
    ['options ??= ctor.getPropertyOptions(name);', ''],
    ['useNewValue === false', 'true'],
    ['this.prototype.hasOwnProperty(name)', 'false'],
    ['getOwnPropertyDescriptor(this.prototype, name) ?? {', '{'],
    ['elementProperties.size > 0', 'false'],
    ['                    this.__defaultValues?.get(propName) ??\n', ''],
    // Styles are lists.
    ['Array.isArray(styles)', 'true'],
    // Nothing of ours overrides these or calls them.
    ['shouldUpdate = this.shouldUpdate(changedProperties);', ''],
    ['let shouldUpdate = false;', ''],
    ['            shouldUpdate = false;\n', ''],
    ['if (shouldUpdate) {', 'if (true) {'],
    ['ctor.getPropertyOptions(propName)', 'ctor.elementProperties.get(propName)'],
    ['    static getPropertyOptions(name) {\n        return this.elementProperties.get(name);\n    }\n', ''],
    ['    shouldUpdate(_changedProperties) {\n        return true;\n    }\n', ''],
    ['            this.firstUpdated(changedProperties);\n', ''],
    ['    firstUpdated(_changedProperties) { }\n', ''],
    ['return this.getUpdateComplete();', 'return this.__updatePromise;'],
    ['    getUpdateComplete() {\n        return this.__updatePromise;\n    }\n', ''],
    ['const result = this.scheduleUpdate();\n        if (result != null) {\n            await result;\n        }', 'this.performUpdate();'],
    ['    removeController(controller) {\n        this.__controllers?.delete(controller);\n    }\n', ''],
    [
      '    static addInitializer(initializer) {\n        this.__prepare();\n        (this._initializers ??= []).push(initializer);\n    }\n',
      '',
    ],
    ['ReactiveElement.elementStyles = [];', ''],
    ["ReactiveElement.shadowRootOptions = { mode: 'open' };", ''],
    // No decorators.
    ['const metadata = this[Symbol.metadata];', 'const metadata = null;'],
    ["Symbol.metadata ??= Symbol('metadata');", ''],
    ['global.litPropertyMetadata ??= new WeakMap();', ''],
    // No converters, default values or wrapped accessors.
    ["typeof options.converter === 'function'", 'false'],
    ['options.converter?.fromAttribute !== undefined', 'false'],
    ['options.useDefault &&', 'false &&'],
    ['wrapped === true', 'false'],
    ['superCtor._initializers !== undefined', 'false'],
    ['this.constructor._initializers?.forEach((i) => i(this));', ''],
  ],
  'lit-element/development/lit-element.js': [
    ['const DEV_MODE = true', 'const DEV_MODE = false'],
    [CONNECTED, ''],
    [RENDER_ROOT, ''],
    ['        this.renderOptions = { host: this };\n', ''],
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
    for (const [text, known] of texts) {
      if (!code.includes(text)) throw new Error(`Not in ${id} any more: ${text}`);
      code = code.replaceAll(text, known);
    }
    return code;
  },
};
