/** Filters that run in Node. */
import sanitizeHtml, { type IOptions } from 'sanitize-html';

export interface NodeFilter {
  name: string;
  /** Nobody has set anything. */
  isDefault: boolean;
  clean: (html: string) => string;
}

const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
const tags = allowedTags;
const OUR_ELEMENTS = ['iq-newsletter-form', 'iq-contact-card', 'iq-story-teaser', 'iq-funding-notice'];

const filter = (name: string, options?: IOptions): NodeFilter => ({
  name,
  isDefault: !options,
  clean: (html) => sanitizeHtml(html, options),
});

export const nodeFilters: readonly NodeFilter[] = [
  filter('sanitize-html'),
  filter('sanitize-html that shows what it does not know (`disallowedTagsMode: "escape"`)', { disallowedTagsMode: 'escape' }),
  filter('sanitize-html with `class` and `data-`', { allowedAttributes: { ...allowedAttributes, '*': ['class', 'data-*'] } }),
  filter('sanitize-html with frames', {
    allowedTags: [...tags, 'iframe'],
    allowedAttributes: { ...allowedAttributes, iframe: ['src', 'title', 'width', 'height', 'loading'] },
    allowedIframeHostnames: ['iq.example'],
  }),
  filter('sanitize-html with pictures and our elements', {
    allowedTags: [...tags, 'img', ...OUR_ELEMENTS],
    allowedAttributes: { ...allowedAttributes, ...Object.fromEntries(OUR_ELEMENTS.map((name) => [name, ['*']])) },
  }),
];
