/** Styles of the pages on which a story can stand. Only inside `.host`, because documentation stands on the same page. */

export const HOST_PAGES = ['plain', 'framework', 'hostile'] as const;
export type HostPage = (typeof HOST_PAGES)[number];

/** What the reset and the typography of a usual CSS framework do to a page. */
const framework = `
.host.framework {
  font: 400 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif;
  max-width: 60rem;
  margin-inline: auto;
  & *, & ::before, & ::after { box-sizing: border-box }
  & :is(h1, h2, h3, h4, h5, h6) { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2 }
  & :is(p, ul, ol, dl) { margin: 0 0 1rem }
  & :is(ul, ol) { padding-left: 2rem }
  & a { color: #0d6efd; text-decoration: underline }
  & label { display: inline-block; margin-bottom: .5rem }
  & :is(button, input, select, textarea) { margin: 0; font: inherit; border-radius: .375rem }
  & :is(img, svg) { vertical-align: middle; max-width: 100% }
  & blockquote { font-size: 1.25rem }
  & address { font-style: normal }
}`;

/** A page that hides the widgets, and resets, turns and enlarges everything, with !important. */
const hostile = `
.host.hostile {
  & :is(iq-newsletter-form, iq-contact-card, iq-story-teaser, iq-funding-notice) {
    display: none !important; visibility: hidden !important; opacity: 0 !important;
  }
  & *, & ::before, & ::after {
    all: unset !important;
    direction: rtl !important; text-transform: uppercase !important; font-size: 40px !important; letter-spacing: 9px !important;
    line-height: 0 !important; text-align: right !important; color: #ff0 !important; float: right !important;
  }
}`;

export const hostStyles: Readonly<Record<HostPage, string>> = { plain: '', framework, hostile };
