/** What takes the place of what stands from one text to another in a file of Lit's. */
export type Shorter = readonly [from: string, to: string, code: string];

/**
 * Parts of Lit's templates for those that our build writes: expressions stand between tags or in attributes in double
 * quotation marks, and attributes with expressions have names in small letters.
 */
export const SHORTER_TEMPLATES: readonly Shorter[] = [
  [
    'const getTemplateHtml = ',
    'function resolveDirective(',
    `const getTemplateHtml = (strings) => {
    let isInAttribute = false;
    const html = strings.map((text, at) => {
        if (at === strings.length - 1) return text || '<?>';
        const begun = text.replace(/="[^"]*$/, (value) => boundAttributeSuffix + value);
        isInAttribute = begun !== text || (isInAttribute && !text.includes('"'));
        return begun + (isInAttribute ? marker : nodeMarker);
    });
    return trustFromTemplateString(strings, html.join(''));
};
class Template {
    constructor({ strings }) {
        this.parts = [];
        this.el = d.createElement('template');
        this.el.innerHTML = getTemplateHtml(strings);
        walker.currentNode = this.el.content;
        for (let index = 0, node; (node = walker.nextNode()); index++) {
            if (node.data === markerMatch) this.parts.push({ index });
            for (const attribute of node.getAttributeNames?.() ?? []) {
                const [, kind, name] = /^([?@])?(.*)\\$lit\\$$/.exec(attribute) ?? [];
                if (!name) continue;
                const ctor = kind ? (kind === '?' ? BooleanAttributePart : EventPart) : AttributePart;
                this.parts.push({ index, name, ctor, strings: node.getAttribute(attribute).split(marker) });
                node.removeAttribute(attribute);
            }
        }
    }
}
`,
  ],
  [
    '    _clone(options) {',
    'class ChildPart {',
    `    _clone() {
        const { el: { content }, parts } = this._$template;
        const fragment = d.importNode(content, true);
        walker.currentNode = fragment;
        let node;
        let at = -1;
        for (const { index, ctor, name, strings } of parts) {
            for (; at < index; at++) node = walker.nextNode();
            this._$parts.push(ctor ? new ctor(node, name, strings) : new ChildPart(node, node.nextSibling));
        }
        walker.currentNode = d;
        return fragment;
    }
    _update(values) {
        let at = 0;
        for (const part of this._$parts) {
            const { strings } = part;
            if (!strings) part._$setValue(values[at++]);
            else {
                const own = values.slice(at, (at += strings.length - 1));
                part._$setValue(own.includes(nothing) ? nothing : strings.reduce((text, next, i) => text + (own[i - 1] ?? '') + next));
            }
        }
    }
}
`,
  ],
  [
    'class AttributePart {',
    'class PropertyPart ',
    `class AttributePart {
    constructor(element, name, strings) {
        this._$committedValue = nothing;
        this.element = element;
        this.name = name;
        if (strings.length > 2 || strings[0] || strings[1]) this.strings = strings;
    }
    _$setValue(value) {
        if (isPrimitive(value) && value === this._$committedValue) return;
        this._$committedValue = value;
        this._commitValue(value);
    }
    _commitValue(value) {
        if (value === nothing) this.element.removeAttribute(this.name);
        else this.element.setAttribute(this.name, value ?? '');
    }
}
`,
  ],
  [
    'class EventPart ',
    'class ElementPart ',
    `class EventPart extends AttributePart {
    _commitValue() {
        // The same listener again changes nothing.
        this.element.addEventListener(this.name, this);
    }
    handleEvent(event) {
        if (typeof this._$committedValue === 'function') this._$committedValue(event);
    }
}
`,
  ],
];

/**
 * Parts of Lit's reactive element for what our widgets ask of it: properties that are declared with their options, hold
 * texts, numbers or booleans, and are never reflected; their attributes have hyphens where the names have capitals; styles in
 * lists; a root that they make themselves.
 */
export const SHORTER_ELEMENT: readonly Shorter[] = [
  [
    '    static addInitializer(',
    '    constructor() {',
    `    static get observedAttributes() {
        this.finalize();
        return [...this.__attributes.keys()];
    }
    static finalize() {
        if (this.hasOwnProperty('finalized')) return;
        this.finalized = true;
        const parent = getPrototypeOf(this);
        parent.finalize();
        this.elementProperties = new Map(parent.elementProperties);
        if (this.hasOwnProperty('properties'))
            for (const name in this.properties) this.__declare(name, this.properties[name]);
        this.__attributes = new Map();
        for (const [name, { state, attribute = !state && name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase()) }] of this.elementProperties)
            if (attribute) this.__attributes.set(attribute, name);
        this.elementStyles = this.styles.flat(Infinity).map((style) => getCompatibleStyle(style));
    }
    static __declare(name, options) {
        this.elementProperties.set(name, options);
        const key = Symbol();
        if (!options.noAccessor) defineProperty(this.prototype, name, {
            get() { return this[key]; },
            set(value) {
                const old = this[key];
                this[key] = value;
                this.requestUpdate(name, old);
            },
            configurable: true,
            enumerable: true,
        });
    }
`,
  ],
  [
    '    constructor() {',
    '    connectedCallback() {',
    `    constructor() {
        super();
        this.isUpdatePending = this.hasUpdated = false;
        this.__updatePromise = new Promise((resolve) => (this.enableUpdating = resolve));
        // What was set before the element was known.
        this.__early = new Map();
        for (const name of this.constructor.elementProperties.keys()) {
            if (!this.hasOwnProperty(name)) continue;
            this.__early.set(name, this[name]);
            delete this[name];
        }
        this.requestUpdate();
    }
    addController(controller) {
        (this.__controllers ??= new Set()).add(controller);
        if (this.renderRoot && this.isConnected) controller.hostConnected?.();
    }
`,
  ],
  [
    '    attributeChangedCallback(',
    '    get updateComplete() {',
    `    attributeChangedCallback(attribute, _old, value) {
        const { elementProperties, __attributes } = this.constructor;
        const name = __attributes.get(attribute);
        const { type } = elementProperties.get(name);
        this[name] = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
    }
    requestUpdate(name, old) {
        if (name !== undefined && is(this[name], old)) return;
        if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();
    }
    async __enqueueUpdate() {
        this.isUpdatePending = true;
        try {
            await this.__updatePromise;
        } catch (error) {
            Promise.reject(error);
        }
        this.performUpdate();
        return !this.isUpdatePending;
    }
    performUpdate() {
        if (!this.isUpdatePending) return;
        if (!this.hasUpdated) {
            this.renderRoot ??= this.createRenderRoot();
            this.__early.forEach((value, name) => (this[name] = value));
            this.__early.clear();
        }
        try {
            this.willUpdate();
            this.update();
        } catch (error) {
            this.isUpdatePending = false;
            throw error;
        }
        this.__controllers?.forEach((controller) => controller.hostUpdated?.());
        this.hasUpdated = true;
        this.updated();
    }
    willUpdate() {}
    update() {
        this.isUpdatePending = false;
    }
    updated() {}
`,
  ],
  [
    '    getUpdateComplete() {',
    'ReactiveElement.elementStyles',
    `}
`,
  ],
];
