import { emblemPaths, EMBLEM } from '../funding-notice/emblem.ts';
import { statementFor, type Support } from '../funding-notice/statements.ts';
import { sentences, translationText } from '../funding-notice/wording.element.ts';
import { reviewedLanguages } from '../generated/languages.ts';
import {
  consentTexts,
  helpOf,
  labelOf,
  mailFirstText,
  privacyText,
  recipientText,
  subscribeText,
  topicsText,
} from '../newsletter-form/messages.element.ts';
import type { Provider } from '../newsletter-form/providers/provider.ts';
import type { Settings } from '../newsletter-form/settings.ts';
import type { FieldName } from '../newsletter-form/signup.ts';
import { directionOf } from '../shared/language.ts';
import { SOURCE_LANGUAGE, withLanguage } from '../shared/messages.ts';
import type { Embed, StoryContent } from './embed.ts';
import { markup, Markup } from './markup.ts';
import { pageUrl } from './page-files.ts';
import { pageOf, plainForm, type PlainField } from './plain-form.ts';

/* The page of an embed. To be called while the language of the embed is set. */

/** The plain part goes when the widget stands. */
export const PAGE_STYLE = `:root{color-scheme:light dark}body{margin:0 auto;padding:.5rem;max-width:40rem;font:1rem/1.5 system-ui,sans-serif}
iq-newsletter-form[state]~.plain,:is(iq-contact-card,iq-story-teaser,iq-funding-notice):defined~.plain{display:none}
.plain :is(input:not([type=checkbox]),button){box-sizing:border-box;min-height:2.75rem;padding:.5rem 1rem;font:inherit}.plain input:not([type=checkbox]){display:block;width:100%}
.plain small{display:block}.plain img{max-width:100%;height:auto}.plain svg{flex:none;height:4rem;overflow:visible}
.plain span[lang]{display:block}.emblem{display:flex;gap:.75rem;align-items:center}`;

/** A newsletter form that was read from its attributes. */
export interface ReadForm {
  settings: Settings;
  provider: Provider;
}

/** The whole page: the widget, and below it the same in plain HTML until the widget stands. */
export function renderEmbedPage(embed: Embed, base: string, policy: string, form: ReadForm | undefined): string {
  const { id, title, lang, widget } = embed;
  const url = pageUrl(embed, base);
  return markup`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="alternate" type="application/json+oembed" href="${id}.oembed.json" title="${title}">
<meta property="og:title" content="${title}">
<meta property="og:type" content="website">
${
  base &&
  markup`<link rel="canonical" href="${url}">
<meta property="og:url" content="${url}">`
}
<style>${new Markup(PAGE_STYLE)}</style>
<script defer src="../${widget}.js"></script>
<script defer src="../frame.js"></script>
</head>
<body>
${renderElement(embed)}
<div class="plain">
${renderPlain(embed, url, form)}
</div>
</body>
</html>
`.text;
}

function renderElement({ widget, attributes, content }: Embed): Markup {
  // The schema knows the names.
  const pairs = Object.entries(attributes).map(([name, value]) => markup` ${name}="${value}"`.text);
  const inner = typeof content === 'object' ? renderStory(content) : markup`${content}`;
  return new Markup(`<iq-${widget}${pairs.join('')}>${inner.text}</iq-${widget}>`);
}

function renderPlain({ widget, attributes, content, title, lang }: Embed, url: string, form: ReadForm | undefined): Markup {
  switch (widget) {
    case 'newsletter-form':
      return renderForm(title, form!, url, lang);
    case 'contact-card':
      return renderCard(title, typeof content === 'string' ? content : '', attributes);
    case 'story-teaser':
      return typeof content === 'object' ? renderStory(content) : markup`<p><a href="${attributes['src']}">${title}</a></p>`;
    case 'funding-notice':
      return renderNotice(attributes, typeof content === 'string' ? content : '', lang);
  }
}

/** What anybody should know before sending, the form, and what they agree to by sending it. */
function renderForm(title: string, { settings, provider }: ReadForm, url: string, language: string): Markup {
  const heading = markup`<h1 dir="auto">${title}</h1>`;
  const privacy = markup`<p><a href="${settings.privacyUrl}">${privacyText()}</a></p>`;
  const texts = consentTexts(settings, reviewedLanguages.includes(language));
  const plain = plainForm(provider, settings, texts.join('\n'), url, language);
  const recipient = recipientText(new URL(settings.action).host);
  if (!plain?.fields.some(({ kind }) => kind === 'email')) {
    const page = pageOf(provider, settings);
    return markup`${heading}<p>${recipient}</p>${page && markup`<p><a href="${page}">${subscribeText()}</a></p>`}${privacy}`;
  }
  const topics = plain.fields.filter(({ kind }) => kind === 'topic');
  const agreement = texts.map((text, at) => (at ? markup`<span lang="de" dir="ltr">${text}</span>` : markup`${text}`));
  return markup`${heading}
<form method="${plain.method.toLowerCase()}" action="${plain.url}" accept-charset="utf-8">
<p>${recipient} ${mailFirstText()}</p>
${plain.fields.filter(({ kind }) => kind !== 'topic').map(renderField)}
${topics.length > 0 && markup`<fieldset><legend>${topicsText()}</legend>${topics.map(renderField)}</fieldset>`}
${settings.consent === 'checkbox' ? markup`<p><label><input type="checkbox" required> ${agreement}</label></p>` : markup`<p>${agreement}</p>`}
<p><button>${subscribeText()}</button></p>
</form>
${privacy}`;
}

/** HTML standard, section 4.10.18.7: the autofill names. */
const AUTOCOMPLETE: Readonly<Record<FieldName, string>> = {
  email: 'email',
  firstName: 'given-name',
  lastName: 'family-name',
  organisation: 'organization',
};

function renderField({ name, kind, value, label }: PlainField): Markup {
  if (kind === 'fixed') return markup`<input type="hidden" name="${name}" value="${value}">`;
  if (kind === 'topic') return markup`<p><label><input type="checkbox" name="${name}" value="${value}"> ${label}</label></p>`;
  const isEmail = kind === 'email';
  return markup`<p><label>${labelOf(kind)} <input name="${name}" type="${isEmail ? 'email' : 'text'}" autocomplete="${AUTOCOMPLETE[kind]}"${isEmail && markup` required`}></label>${!isEmail && markup`<small>${helpOf(kind)}</small>`}</p>`;
}

/** The lines of a card: those of its text, or of its attributes. */
function renderCard(title: string, text: string, attributes: Embed['attributes']): Markup {
  const { phone, email, url } = attributes;
  const place = [attributes['postal-code'], attributes['locality']].filter(Boolean).join(' ');
  const name = attributes['name'] ?? [attributes['given-name'], attributes['family-name']].filter(Boolean).join(' ');
  const facts = [
    attributes['network'],
    attributes['organisation'],
    attributes['job-title'],
    name,
    attributes['street'],
    place,
    attributes['hours'],
  ];
  const lines = text ? text.split('\n') : [...facts, phone && `Tel.: ${phone}`, email && `E-Mail: ${email}`, url];
  const shown = lines.flatMap((line) => (line?.trim() ? [markup`${line.trim()}<br>`] : []));
  return markup`<h1 dir="auto">${title}</h1>
<p>${shown}</p>`;
}

/** As an editor would have written it. */
function renderStory({ href, title, text, quote, image }: StoryContent): Markup {
  return markup`${image && markup`<img src="${image.src}" alt="${image.alt}" width="${image.width}" height="${image.height}">`}<a href="${href}">${title}</a>${text && markup`<p>${text}</p>`}${quote && markup`<blockquote>${quote}</blockquote>`}`;
}

function renderNotice(attributes: Embed['attributes'], content: string, language: string): Markup {
  const { text, lang } = statementFor(language, (attributes['support'] as Support | undefined) ?? 'co-funded');
  const paths = emblemPaths('positive', true).map(({ d, fill }) => markup`<path d="${d}" fill="${fill}"/>`);
  const [period, project] = [attributes['period'] ?? '', attributes['project-name'] ?? ''];
  const german = withLanguage(SOURCE_LANGUAGE, () => sentences(period, project));
  const wording = content
    ? [markup`<p>${content}</p>`]
    : [
        ...german.map((sentence) => markup`<p lang="de" dir="ltr">${sentence}</p>`),
        ...(language === SOURCE_LANGUAGE ? [] : [markup`<p>${translationText()} ${sentences(period, project).join(' ')}</p>`]),
      ];
  return markup`${attributes['emblem'] !== 'none' && markup`<p class="emblem" lang="${lang}"><svg viewBox="0 0 ${EMBLEM.width} ${EMBLEM.height}" aria-hidden="true">${paths}</svg><span>${text}</span></p>`}
${wording}`;
}
