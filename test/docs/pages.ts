/** The pages with snippets in HTML; that none is missing is checked in Node. */
export const PAGES = [
  'README.md',
  'stories/cms-wordpress.md',
  'stories/contact-card.mdx',
  ...['1-start', '3-theming', '4-pages', '6-csp'].map((name) => `stories/developers/${name}.mdx`),
  ...['1-start', '3-cms'].map((name) => `stories/editors/${name}.mdx`),
  'stories/funding-notice.mdx',
  'stories/newsletter-form.mdx',
  'stories/story-teaser.mdx',
  ...['brevo', 'buttondown', 'cleverreach', 'ghost', 'hubspot', 'iq', 'keila', 'kit', 'listmonk', 'mailchimp', 'mailerlite'].map(
    (name) => `stories/newsletter-systems/${name}.mdx`,
  ),
  ...['mailman', 'mautic', 'phplist', 'rapidmail', 'sympa'].map((name) => `stories/newsletter-systems/${name}.mdx`),
];
