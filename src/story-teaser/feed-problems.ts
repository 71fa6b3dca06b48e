import type { Problem } from '../shared/problems.ts';

/** Why a feed is not shown; `allow` is what the policy of the page would have to have. */
export type FeedFailure = { allow: string } | { status: number } | 'cors' | 'slow' | 'too-big' | 'not-a-feed' | 'no-story';

/** What the editor of the page can do about pictures that are left out. */
export const pictureProblem = (host: string): Problem => ({
  code: 'unsafe-url',
  about: host,
  use: '',
  words: {
    de: ['Bilder von dort fehlen.', `image-hosts="${host}" erlaubt sie; dieser Server erfährt dann, wer die Seite liest.`],
    en: ['pictures from there are left out.', `image-hosts="${host}" allows them; that server then learns who reads the page.`],
  },
});

/** Feeds have to be written in one of these forms. */
const FORMS = 'JSON Feed 1.1, RSS 2.0, Atom, WordPress /wp-json/wp/v2/posts?_embed';

/** What the editor of the page can do about it. */
export function feedProblem(src: string, failure: FeedFailure): Problem {
  const problem = (code: Problem['code'], de: [string, string], en: [string, string]): Problem => ({
    code,
    about: `src="${src}"`,
    use: '',
    words: { de, en },
  });
  if (typeof failure === 'object' && 'allow' in failure)
    return problem(
      'blocked-by-csp',
      ['die Content-Security-Policy dieser Seite verbietet es.', `Sie muss erlauben: ${failure.allow}`],
      ['the Content-Security-Policy of this page forbids it.', `It must allow: ${failure.allow}`],
    );
  if (typeof failure === 'object')
    return problem(
      'feed-failed',
      [`der Server antwortet mit ${failure.status}.`, 'Öffnen Sie die Adresse im Browser und prüfen Sie sie.'],
      [`the server answers with ${failure.status}.`, 'Open the address in a browser and check it.'],
    );
  switch (failure) {
    case 'cors':
      return problem(
        'feed-failed',
        [
          'nicht erreichbar, oder der Server erlaubt es anderen Seiten nicht (CORS).',
          'Er muss Access-Control-Allow-Origin senden, oder der Feed liegt bei dieser Seite.',
        ],
        [
          'not reachable, or its server does not allow it to other sites (CORS).',
          'It must send Access-Control-Allow-Origin, or the feed must be on this site.',
        ],
      );
    case 'slow':
      return problem(
        'feed-failed',
        ['nach 20 Sekunden noch nicht da.', 'Nehmen Sie einen schnelleren Server oder einen kürzeren Feed.'],
        ['not there after 20 seconds.', 'Use a faster server or a shorter feed.'],
      );
    case 'too-big':
      return problem(
        'feed-invalid',
        ['größer als 2 MB.', 'Nehmen Sie einen Feed mit weniger Einträgen.'],
        ['larger than 2 MB.', 'Use a feed with fewer items.'],
      );
    case 'not-a-feed':
      return problem(
        'feed-invalid',
        ['kein Feed, der sich lesen lässt.', `Gelesen werden: ${FORMS}.`],
        ['no feed that can be read.', `Use: ${FORMS}.`],
      );
    case 'no-story':
      return problem(
        'feed-invalid',
        ['keine Geschichte, die hier zu zeigen wäre.', 'Prüfen Sie den Feed und die Attribute tag und languages.'],
        ['no story to be shown here.', 'Check the feed and the attributes tag and languages.'],
      );
  }
}
