import { html, nothing } from 'lit';
import '../../src/story-teaser/index.ts';
import { fixture, listen, startStandIn, waitUntil, type StandIn } from '../helpers.ts';
import type { StandInAnswer } from '../run/stand-in.ts';
import type { ProblemDetail } from '../../src/shared/problems.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

/** An entry of a JSON Feed. */
export type Item = Record<string, unknown>;

/** Three stories, of which each has what the others have not. */
export const ITEMS: readonly Item[] = [
  {
    id: 'leer',
    url: 'https://iq.example/leer',
    title: 'Mit Mut und Know-how zur Selbstständigkeit',
    summary: 'Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar.',
    date_published: '2026-10-01',
    language: 'de',
    tags: ['Brandenburg', 'Gründung'],
  },
  {
    id: 'kobint',
    url: 'https://iq.example/kobint',
    title: 'Networks in Brandenburg',
    summary: 'They help where one office alone cannot.',
    language: 'en',
    tags: ['Beratung'],
    content_text: 'Wort '.repeat(360),
  },
  {
    id: 'barnim',
    url: 'https://iq.example/barnim',
    title: 'طرق جديدة في منطقة بارنيم',
    language: 'ar',
    tags: ['brandenburg'],
    attachments: [{ url: 'https://iq.example/barnim.mp4', mime_type: 'video/mp4' }],
  },
];

/** A JSON Feed. */
export const feedOf = (items: readonly Item[]): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'IQ', items });

/** So many stories in German, of which none has a picture. */
export const stories = (count: number, word = 'Geschichte'): Item[] =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at),
    url: `https://iq.example/${at}`,
    title: `${word} ${at + 1}`,
    summary: 'Das nächste Ziel ist die GmbH-Gründung.',
    language: 'de',
  }));

/** How a server answers with these stories. */
export const answerOf = (items: readonly Item[] | string, more: Partial<StandInAnswer> = {}): { cors: true; answers: StandInAnswer[] } => ({
  cors: true,
  answers: [{ status: 200, type: 'application/feed+json', body: typeof items === 'string' ? items : feedOf(items), ...more }],
});

/** A server of another origin with a feed. */
export const serve = (items: readonly Item[] | string, more: Partial<StandInAnswer> = {}): Promise<StandIn> =>
  startStandIn(answerOf(items, more));

/** What can be set on a list in these tests. */
export interface ListSettings {
  limit?: string;
  tag?: string;
  languages?: string;
  imageHosts?: string;
  lang?: string;
  headingLevel?: number;
  jsonLd?: boolean;
  now?: () => number;
}

/** A teaser of which `src` is a feed, with a paragraph after it; it may still be on its way. */
export async function listOf(src: string, settings: ListSettings = {}): Promise<StoryTeaser> {
  const { limit, tag, languages, imageHosts, lang = 'de', headingLevel = 3, jsonLd = false, now = Date.now } = settings;
  const page = await fixture<HTMLElement>(
    html`<div>
      <iq-story-teaser
        src=${src}
        limit=${limit ?? nothing}
        tag=${tag ?? nothing}
        languages=${languages ?? nothing}
        image-hosts=${imageHosts ?? nothing}
        lang=${lang}
        heading-level=${headingLevel}
        ?json-ld=${jsonLd}
        .now=${now}
        ><a href="https://iq.example/alle">Alle Geschichten</a></iq-story-teaser
      >
      <p id="after">Was danach kommt</p>
    </div>`,
  );
  return page.querySelector('iq-story-teaser')!;
}

/** The entries of a list that stands; none so long. */
export const cardsOf = (element: StoryTeaser): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('ul > li')];

/** The links of the list. */
export const linksOf = (element: StoryTeaser): HTMLAnchorElement[] => cardsOf(element).map((card) => card.querySelector('a')!);

export const titlesOf = (element: StoryTeaser): string[] =>
  linksOf(element).map((link) => link.textContent.replace(link.querySelector('.spoken')?.textContent ?? '', ''));

/** Waits until the list stands. */
export async function stands(element: StoryTeaser): Promise<StoryTeaser> {
  await waitUntil(() => cardsOf(element).length > 0, 'the list should stand');
  return element;
}

/** Whether the page's own content in the element can be seen. */
export const showsFallback = (element: StoryTeaser): boolean =>
  element.querySelector('a')!.checkVisibility({ visibilityProperty: true }) && element.querySelector('a')!.offsetHeight > 0;

/** After the next frame. */
export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
/** Waits until so many requests have come. */
export const hasAsked = (server: StandIn, times: number): Promise<void> =>
  waitUntil(async () => (await server.requests()).length === times);
/** What stands after the list. */
export const after = (): HTMLElement => document.querySelector('#after')!;
/** Whether the place of the stories is kept. */
export const isWaiting = (element: StoryTeaser): boolean => element.shadowRoot?.querySelector('.waiting') != null;

/** A list whose feed is on its way. */
export async function waitingList(items: readonly Item[]): Promise<{ element: StoryTeaser; server: StandIn; link: HTMLAnchorElement }> {
  const server = await serve(items, { isHeld: true });
  const element = await listOf(server.url);
  await hasAsked(server, 1);
  await waitUntil(() => isWaiting(element));
  return { element, server, link: element.querySelector('a')! };
}

/** Lets the feed come; resolves when another list has it too. */
export async function release(server: StandIn): Promise<void> {
  const other = document.createElement('iq-story-teaser');
  other.src = `${server.url}/other`;
  after().after(other);
  await waitUntil(async () => (await server.requests()).some(({ path }) => path === '/other'));
  await server.release();
  await stands(other);
  other.remove();
  await frame();
}

/** Collects what editors are told from now on. */
export function collectProblems(): () => ProblemDetail[] {
  const events = listen<ProblemDetail>(document, 'iq-problem');
  return () => events.map(({ detail }) => detail);
}

/** Nothing may escape to the page's console as an error; to be called in a `describe`. */
export function expectNoErrors(): void {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void errors.push('reason' in event ? String(event.reason) : event.message);
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', note as EventListener);
    addEventListener('unhandledrejection', note as EventListener);
  });
  afterEach(() => {
    removeEventListener('error', note as EventListener);
    removeEventListener('unhandledrejection', note as EventListener);
    if (errors.length > 0) throw new Error(errors.join('\n'));
  });
}
