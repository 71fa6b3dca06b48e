/**
 * Parts of Lit's reactive element, written shorter for what our widgets ask of it: properties that are declared with their
 * options, hold texts, numbers or booleans, and are never reflected; styles in lists. Each takes the place of what stands
 * from one text to another.
 */
export const SHORTER: readonly (readonly [from: string, to: string, code: string])[] = [
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
        for (const [name, { state, attribute = !state && name.toLowerCase() }] of this.elementProperties)
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
    '    attributeChangedCallback(',
    '    performUpdate() {',
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
`,
  ],
];
