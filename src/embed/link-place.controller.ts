/** Where a link can stand alone. Headings are none: a title that is a link stays one. */
const BLOCK = 'p,div,li,td,th,dd,dt,figure,blockquote,section,article,aside,main,header,footer,address,center,body,h1,h2,h3,h4,h5,h6';
/** What is content without text. */
const CONTENT = 'a,img,picture,video,audio,iframe,svg,input,button,select,textarea,object';
/** Where a link is written by strangers, edited, a way through the site, or the fallback of what is there already. */
const FOREIGN =
  '[rel~=ugc],[data-iq],nav,[role=navigation],[contenteditable]:not([contenteditable=false]),iq-newsletter-form,iq-contact-card,iq-story-teaser,iq-funding-notice';

/** Whether a link is all that its block holds, in a place where it may become a widget. */
export function standsAlone(link: HTMLAnchorElement): boolean {
  const block = link.closest(BLOCK);
  if (!block || /^h\d$/.test(block.localName) || isForeign(link)) return false;
  return (
    block.textContent.trim() === link.textContent.trim() && [...block.querySelectorAll(CONTENT)].every((content) => link.contains(content))
  );
}

/** Whether strangers or editors are at work around an element. */
export const isForeign = (element: Element): boolean => document.designMode === 'on' || element.closest(FOREIGN) !== null;
