/** The forms in which a widget can stand in a page; what they are is in the builder's README section. */
export type SnippetForm = 'element' | 'div' | 'link' | 'frame' | 'address';

/** A content management system and what its editor may do there. */
export interface Cms {
  form: SnippetForm;
  /** Takes elements without content away. */
  dropsEmpty?: boolean;
  /** What to take where the form does not survive. */
  next: CmsName;
}

export type CmsName =
  | 'html'
  | 'wordpress'
  | 'wordpress-limited'
  | 'typo3'
  | 'typo3-text'
  | 'drupal'
  | 'drupal-basic'
  | 'contao'
  | 'contao-html'
  | 'joomla'
  | 'joomla-editor'
  | 'plone'
  | 'moodle'
  | 'other';

export const CMS: Readonly<Record<CmsName, Cms>> = {
  html: { form: 'element', next: 'other' },
  wordpress: { form: 'element', next: 'wordpress-limited' },
  'wordpress-limited': { form: 'address', next: 'other' },
  typo3: { form: 'element', next: 'typo3-text' },
  'typo3-text': { form: 'link', next: 'other' },
  drupal: { form: 'element', dropsEmpty: true, next: 'drupal-basic' },
  'drupal-basic': { form: 'link', next: 'other' },
  contao: { form: 'element', next: 'contao-html' },
  'contao-html': { form: 'div', next: 'other' },
  joomla: { form: 'element', dropsEmpty: true, next: 'joomla-editor' },
  'joomla-editor': { form: 'div', next: 'other' },
  plone: { form: 'frame', next: 'other' },
  moodle: { form: 'link', next: 'other' },
  other: { form: 'link', next: 'other' },
};

export const CMS_NAMES = Object.keys(CMS) as CmsName[];
