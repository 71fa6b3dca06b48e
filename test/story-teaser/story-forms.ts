import { PICTURE } from './teaser.ts';

/** A teaser as somebody wrote it, and what a visitor finds in it. What is not named is not there. */
export interface StoryForm {
  /** Who writes so. */
  from: string;
  html: string;
  headline?: string;
  href?: string;
  /** The alternative text of the picture. */
  picture?: string;
  caption?: string;
  /** Everything else that is read in the card, in its order. */
  text?: string;
  /** It stays as the page shows it. */
  isPlain?: true;
}

const img = (alt: string, more = ''): string => `<img src="${PICTURE}" alt="${alt}" ${more}>`;
const HEADLINE = 'Mit Mut und Know-how';
const TEXT = 'Im Flächenland Brandenburg sind die Wege weit.';
/** What most forms say. */
const STORY = { headline: HEADLINE, href: '/leer', picture: 'Schneiderei', text: TEXT };

export const writtenForms: readonly StoryForm[] = [
  {
    from: 'by hand: direct children',
    html: `${img('Schneiderei')} <a href="/leer">${HEADLINE}</a> <p>${TEXT}</p>`,
    ...STORY,
  },
  {
    from: 'by hand: heading around the link, paragraph around the picture',
    html: `<p>${img('Schneiderei')}</p><h2><a href="/leer">${HEADLINE}</a></h2><p>${TEXT}</p>`,
    ...STORY,
  },
  {
    from: 'by hand: link around the heading',
    html: `<a href="/leer"><h3>${HEADLINE}</h3></a><p>${TEXT}</p>`,
    headline: HEADLINE,
    href: '/leer',
    text: TEXT,
  },
  {
    from: 'by hand: everything in one link',
    html: `<a href="/leer">${img('Schneiderei')}<h3>${HEADLINE}</h3><p>${TEXT}</p></a>`,
    ...STORY,
  },
  {
    from: 'by hand: everything in one link, without heading',
    html: `<a href="/leer">${img('Schneiderei')}<span>${HEADLINE}</span><p>${TEXT}</p></a>`,
    ...STORY,
  },
  {
    from: 'by hand: picture, figcaption and words in one link',
    html: `<a href="/leer"><figure>${img('Schneiderei')}<figcaption>Foto: IQ</figcaption></figure><strong>${HEADLINE}</strong></a>`,
    headline: HEADLINE,
    href: '/leer',
    picture: 'Schneiderei',
    caption: 'Foto: IQ',
  },
  {
    from: 'by hand: text with links, before and after the headline',
    html: `<p>Zuerst <a href="/a">A</a> und.</p><h3><a href="/leer">${HEADLINE}</a></h3><p>Danach <a href="/b">B</a> und <a href="/c">C</a>.</p>`,
    headline: HEADLINE,
    href: '/leer',
    text: 'Zuerst A und. Danach B und C.',
  },
  {
    from: 'by hand: several links without heading, of which the first counts',
    html: `<a href="/leer">${HEADLINE}</a> <a href="/b">Beratung</a>`,
    headline: HEADLINE,
    href: '/leer',
    text: 'Beratung',
  },
  {
    from: 'by hand: text nodes between marks',
    html: `<a href="/leer">${HEADLINE}</a> Im <b>Flächenland</b> <i>Brandenburg</i> sind die <em>W</em>ege weit.`,
    headline: HEADLINE,
    href: '/leer',
    text: TEXT,
  },
  {
    from: 'by hand: a line for each mark',
    html: `<a href="/leer">${HEADLINE}</a> Im\n<b>Flächenland</b>\n<i>Brandenburg</i>\nsind die Wege weit.`,
    headline: HEADLINE,
    href: '/leer',
    text: TEXT,
  },
  {
    from: 'by hand: marks in a wrapper',
    html: `<div><h3><a href="/leer">${HEADLINE}</a></h3>Im <b>Flächenland</b> <i>Brandenburg</i> sind die <em>W</em>ege weit.</div>`,
    headline: HEADLINE,
    href: '/leer',
    text: TEXT,
  },
  {
    from: 'by hand: words before the link in the heading',
    html: `<h3>Neu: <a href="/leer">${HEADLINE}</a></h3><p>${TEXT}</p>`,
    headline: `Neu: ${HEADLINE}`,
    href: '/leer',
    text: TEXT,
  },
  {
    from: 'by hand: no link, with heading and a mail',
    html: `${img('Schneiderei')}<h3>${HEADLINE}</h3><p>${TEXT}</p><p><a href="mailto:a@iq.example">Schreiben</a></p>`,
    headline: HEADLINE,
    picture: 'Schneiderei',
    text: `${TEXT} Schreiben`,
  },
  { from: 'by hand: no link, no heading', html: `${img('Schneiderei')}<p>${TEXT}</p>`, isPlain: true },
  { from: 'by hand: only a mail', html: '<p><a href="mailto:a@iq.example">Schreiben</a></p>', isPlain: true },
  { from: 'by hand: a script as link', html: `<a href="javascript:void 0">${HEADLINE}</a><p>${TEXT}</p>`, isPlain: true },
  { from: 'by hand: a link to nowhere', html: `<a>${HEADLINE}</a><p>${TEXT}</p>`, isPlain: true },
  {
    from: 'by hand: only a linked picture, whose description names the link',
    html: `<a href="/leer">${img('Schneiderei')}</a>`,
    headline: 'Schneiderei',
    href: '/leer',
    picture: 'Schneiderei',
  },
  {
    from: 'by hand: only a linked picture without description',
    html: '<a href="/leer"><img src="/stories/schneiderei.svg" alt=""></a>',
    isPlain: true,
  },
  { from: 'by hand: nothing', html: '', isPlain: true },
  { from: 'by hand: only blanks and a comment', html: ' \n <!-- folgt --> ', isPlain: true },
  {
    from: 'by hand: a linked logo of somebody else after the headline',
    html: `<h3><a href="/leer">${HEADLINE}</a></h3><a href="/partner">${img('Schneiderei')}<span>Handwerkskammer</span></a>`,
    headline: HEADLINE,
    href: '/leer',
    picture: 'Schneiderei',
    text: 'Handwerkskammer',
  },
  {
    from: 'by hand: a linked picture with words, and a heading that links to the story',
    html: `<a href="/bild">${img('Schneiderei')}<span>Bild vergrößern</span></a><h3><a href="/leer">${HEADLINE}</a></h3>`,
    headline: HEADLINE,
    href: '/leer',
    picture: 'Schneiderei',
    text: 'Bild vergrößern',
  },
  {
    from: 'by hand: a heading after the linked picture and its words',
    html: `<a href="/leer">${img('Schneiderei')}<span>Porträt</span></a><h3>${HEADLINE}</h3><p>${TEXT}</p>`,
    ...STORY,
    text: `Porträt ${TEXT}`,
  },
  {
    from: 'by hand: a quotation with its source',
    html: `<blockquote cite="/quelle"><p>„Wir freuen uns.“</p><cite>Frau Leer</cite></blockquote><a href="/leer">${HEADLINE}</a>`,
    headline: HEADLINE,
    href: '/leer',
    text: '„Wir freuen uns.“ Frau Leer',
  },
  {
    from: 'by hand: everything in one link, with a comment and blanks',
    html: `<a href="/leer"> <!-- Bild --> ${img('Schneiderei')} <span>${HEADLINE}</span> </a>`,
    headline: HEADLINE,
    href: '/leer',
    picture: 'Schneiderei',
  },
];

export const systemForms: readonly StoryForm[] = [
  {
    from: 'WordPress block editor: image, heading, paragraph, button',
    html: `<figure class="wp-block-image size-large"><img fetchpriority="high" decoding="async" width="1024" height="683" src="${PICTURE}" alt="Schneiderei" class="wp-image-7" srcset="${PICTURE} 1024w, ${PICTURE}?w=300 300w" sizes="(max-width: 1024px) 100vw, 1024px" /><figcaption class="wp-element-caption">Foto: <em>IQ</em> Brandenburg</figcaption></figure>
<h3 class="wp-block-heading"><a href="/leer">${HEADLINE}</a></h3>
<p>${TEXT}</p>
<div class="wp-block-buttons is-layout-flex"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/leer">Weiterlesen</a></div></div>`,
    ...STORY,
    caption: 'Foto: IQ Brandenburg',
  },
  {
    from: 'WordPress block editor: media and text',
    html: `<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"><a href="/leer">${img('Schneiderei', 'class="wp-image-7 size-full"')}</a></figure><div class="wp-block-media-text__content"><h3 class="wp-block-heading">${HEADLINE}</h3><p>${TEXT}</p></div></div>`,
    ...STORY,
  },
  {
    from: 'WordPress block editor: pull quote',
    html: `<figure class="wp-block-pullquote"><blockquote><p>„Wir freuen uns.“</p><cite>Frau Leer</cite></blockquote></figure><p><a href="/leer">${HEADLINE}</a></p>`,
    headline: HEADLINE,
    href: '/leer',
    text: '„Wir freuen uns.“ Frau Leer',
  },
  {
    from: 'WordPress block editor: latest posts',
    html: `<ul class="wp-block-latest-posts"><li><div class="wp-block-latest-posts__featured-image"><a href="/leer" aria-label="${HEADLINE}">${img('', 'width="150"')}</a></div><a class="wp-block-latest-posts__post-title" href="/leer">${HEADLINE}</a><div class="wp-block-latest-posts__post-excerpt">${TEXT}</div></li></ul>`,
    headline: HEADLINE,
    href: '/leer',
    picture: '',
    text: TEXT,
  },
  {
    from: 'WordPress classic editor (wpautop): a line for each',
    html: `<p><img class="alignleft size-medium wp-image-7" src="${PICTURE}" alt="Schneiderei" width="300" height="200" /><br />\n<a href="/leer">${HEADLINE}</a><br />\n${TEXT}</p>\n<p>&nbsp;</p>\n`,
    ...STORY,
  },
  {
    from: 'WordPress classic editor (wpautop): widget tags inside a paragraph, link around the picture, „Weiterlesen“',
    html: `</p>\n<p><a href="/leer">${img('Schneiderei')}</a></p>\n<h3><a href="/leer">${HEADLINE}</a></h3>\n<p>${TEXT}</p>\n<p><a class="more-link" href="/leer">Weiterlesen <span class="screen-reader-text">„${HEADLINE}“</span></a></p>\n<p>`,
    ...STORY,
  },
  {
    from: 'WordPress classic editor: the picture links to itself in large',
    html: `<p><a href="/wp-content/uploads/2026/10/leer-scaled.JPG">${img('Schneiderei')}</a></p>\n<h3>${HEADLINE}</h3>\n<p>${TEXT}</p>\n<p><a href="/leer">Weiterlesen</a></p>`,
    ...STORY,
  },
  {
    from: 'WordPress shortcode [caption]',
    html: `<div id="attachment_7" style="width: 310px" class="wp-caption alignnone"><a href="/leer">${img('Schneiderei', 'aria-describedby="caption-attachment-7"')}</a><p id="caption-attachment-7" class="wp-caption-text">Foto: IQ</p></div><h3><a href="/leer">${HEADLINE}</a></h3><p>${TEXT}</p>`,
    ...STORY,
    text: `Foto: IQ ${TEXT}`,
  },
  {
    from: 'TYPO3 text and images, beside the text',
    html: `<div id="c7" class="frame frame-default frame-type-textpic"><div class="ce-textpic ce-left ce-intext"><div class="ce-gallery" data-ce-columns="1" data-ce-images="1"><div class="ce-row"><div class="ce-column"><figure class="image"><a href="/leer"><img class="image-embed-item" src="${PICTURE}" width="300" height="200" loading="lazy" alt="Schneiderei" /></a><figcaption class="image-caption">Foto: IQ</figcaption></figure></div></div></div><div class="ce-bodytext"><h2 class="ce-headline"><a href="/leer">${HEADLINE}</a></h2><p>${TEXT}</p><p><a href="/leer" class="internal-link">Mehr</a></p></div></div></div>`,
    ...STORY,
    caption: 'Foto: IQ',
  },
  {
    from: 'TYPO3 CKEditor: an anchor before the link of the heading',
    html: `<h2><a id="leer"></a><a href="/leer" title="Öffnet internen Link">${HEADLINE}</a></h2><p class="bodytext">${TEXT}</p>`,
    headline: HEADLINE,
    href: '/leer',
    text: TEXT,
  },
  {
    from: 'Drupal CKEditor: media and link, with hints of its templates',
    html: `<div class="node"><!-- BEGIN OUTPUT from 'node.html.twig' --><article-media class="media media--type-image"><picture><source srcset="${PICTURE} 1x" media="all and (min-width: 851px)" type="image/svg+xml"/>${img('Schneiderei', 'width="480" height="320" loading="lazy"')}</picture></article-media><h2><a href="/leer" rel="bookmark"><span class="field field--name-title">${HEADLINE}</span>\n</a></h2><div class="field field--name-body"><p>${TEXT}</p></div><ul class="links inline"><li class="node-readmore"><a href="/leer" rel="tag" title="${HEADLINE}">Weiterlesen<span class="visually-hidden"> über ${HEADLINE}</span></a></li></ul><!-- END OUTPUT --></div>`,
    ...STORY,
  },
  {
    from: 'Contao news list, with hints for its search',
    html: `<div class="layout_latest block"><!-- indexer::stop --><figure class="image_container"><a href="/leer" title="Den Artikel lesen">${img('Schneiderei', 'itemprop="image"')}</a><figcaption class="caption">Foto: IQ</figcaption></figure><h2 itemprop="name"><a href="/leer" itemprop="url">${HEADLINE}</a></h2><div class="ce_text block" itemprop="description"><p>${TEXT}</p></div><p class="more"><a href="/leer" title="Den Artikel lesen">Weiterlesen …<span class="invisible">${HEADLINE}</span></a></p><!-- indexer::continue --></div>`,
    ...STORY,
    caption: 'Foto: IQ',
  },
  {
    from: 'Joomla TinyMCE: styled spans, empty paragraphs',
    html: `<p style="text-align: left;"><span style="font-size: 14pt;"><strong><a href="/leer">${HEADLINE}</a></strong></span></p>\n<p>&nbsp;</p>\n<p><span style="color: #000000;"><img style="float: right;" src="${PICTURE}" alt="Schneiderei" width="300" height="200" />${TEXT}</span></p>\n<p> </p>`,
    ...STORY,
  },
  {
    from: 'Joomla TinyMCE: picture in the link of the heading',
    html: `<h3><a href="/leer">${img('Schneiderei')}${HEADLINE}</a></h3><p>${TEXT}</p>`,
    ...STORY,
  },
  {
    from: 'Moodle Atto: paragraphs with marks and line breaks',
    html: `<p dir="ltr" style="text-align: left;"></p><h4>${img('Schneiderei', 'class="img-fluid atto_image_button_left" width="300"')}<br>${HEADLINE}</h4><p dir="ltr">${TEXT}<br></p><p dir="ltr"><a href="/leer" target="_blank">Weiterlesen</a><br></p>`,
    ...STORY,
  },
  {
    from: 'TYPO3 Bootstrap package: a footer is a part of the page',
    html: `<blockquote class="blockquote"><p>„Wir freuen uns.“</p><footer class="blockquote-footer">Frau Leer</footer></blockquote><a href="/leer">${HEADLINE}</a>`,
    isPlain: true,
  },
  {
    from: 'newsletter editor: counting pixel first, two pictures',
    html: `<p><img src="${PICTURE}?zaehlen" width="1" height="1" alt=""></p><p>${img('Schneiderei')}</p><h3><a href="/leer">${HEADLINE}</a></h3><p>${TEXT}</p><p>${img('Werkstatt')}</p>`,
    ...STORY,
  },
  {
    from: 'gallery: two pictures with captions',
    html: `<figure>${img('Schneiderei')}<figcaption>Foto: IQ</figcaption></figure><figure>${img('Werkstatt')}<figcaption>Foto: BdV</figcaption></figure><a href="/leer">${HEADLINE}</a>`,
    headline: HEADLINE,
    href: '/leer',
    picture: 'Schneiderei',
    caption: 'Foto: IQ',
    text: 'Foto: BdV',
  },
];
