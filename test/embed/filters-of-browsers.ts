/** Filters that need a browser, each a function that can be sent to one. */
import type { DOMPurify } from 'dompurify';

export interface BrowserFilter {
  name: string;
  /** Nobody has set anything. */
  isDefault: boolean;
  /** Takes what stands in an element away with it. */
  takesContent?: boolean;
  /** What is left; nothing where the browser has no such filter. */
  clean: (html: string, purify: DOMPurify) => string | undefined;
}

export const browserFilters: readonly BrowserFilter[] = [
  { name: 'DOMPurify', isDefault: true, clean: (html, purify) => purify.sanitize(html) },
  {
    name: 'DOMPurify, only HTML (`USE_PROFILES`)',
    isDefault: true,
    clean: (html, purify) => purify.sanitize(html, { USE_PROFILES: { html: true } }),
  },
  {
    name: '`Element.setHTML()` of browsers',
    isDefault: true,
    takesContent: true,
    clean: (html) => {
      const box = document.createElement('div') as HTMLElement & { setHTML?: (html: string) => void };
      if (!box.setHTML) return undefined;
      box.setHTML(html);
      return box.innerHTML;
    },
  },
  {
    name: 'DOMPurify without `data-` (`ALLOW_DATA_ATTR: false`)',
    isDefault: false,
    clean: (html, purify) => purify.sanitize(html, { ALLOW_DATA_ATTR: false }),
  },
  {
    name: 'DOMPurify with frames (`ADD_TAGS: ["iframe"]`)',
    isDefault: false,
    clean: (html, purify) => purify.sanitize(html, { ADD_TAGS: ['iframe'] }),
  },
  {
    name: 'DOMPurify with our elements, without their attributes',
    isDefault: false,
    clean: (html, purify) => purify.sanitize(html, { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^iq-/ } }),
  },
  {
    name: 'DOMPurify with our elements (`CUSTOM_ELEMENT_HANDLING`)',
    isDefault: false,
    clean: (html, purify) => purify.sanitize(html, { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^iq-/, attributeNameCheck: /^[a-z-]+$/ } }),
  },
];
