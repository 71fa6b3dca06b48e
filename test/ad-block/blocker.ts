import { FiltersEngine, Request, type RequestType } from '@ghostery/adblocker';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Where lists lie that are no part of the project: their licences are others. */
export const LISTS = '../shared/ad-block-lists';

/** The lists beside the project as one; nothing where there are none. */
export function readLists(): string | undefined {
  if (!existsSync(LISTS)) return undefined;
  const files = readdirSync(LISTS).filter((file) => file.endsWith('.txt'));
  return files.map((file) => readFileSync(`${LISTS}/${file}`, 'utf8')).join('\n');
}

/** A request as a blocker sees it. */
export interface PageRequest {
  url: string;
  /** The page from which it comes. */
  page: string;
  type: RequestType;
}

/** What stands in a page's markup that a blocker's script looks at. */
export interface Names {
  classes: string[];
  ids: string[];
  hrefs: string[];
}

/** A visitor's ad blocker. */
export interface Blocker {
  /** The rules that block, or change, these requests. An exception for one of them helps no other site, and so does not count. */
  blocks(requests: readonly PageRequest[]): string[];
  /** The selectors that it hides on a page with these names. */
  selectorsFor(names: Names, page: string): string[];
  /** All selectors that may hide something on any page, as blockers have them that put in everything at once. */
  genericSelectors(): string[];
}

/** A blocker with a list. */
export function createBlocker(list: string): Blocker {
  const engine = FiltersEngine.parse(list, { debug: true, enableOptimizations: false });
  return {
    blocks: (requests) =>
      requests.flatMap(({ url, page, type }) => {
        const request = Request.fromRawDetails({ url, sourceUrl: page, type });
        const { filter, redirect, rewrite } = engine.match(request);
        const isTouched = filter ?? redirect ?? rewrite ?? engine.getCSPDirectives(request);
        return isTouched ? [`${filter?.rawLine ?? 'changed'}: ${type} ${url} from ${page}`] : [];
      }),
    selectorsFor(names, page) {
      const { hostname } = new URL(page);
      const { styles } = engine.getCosmeticsFilters({ url: page, hostname, domain: hostname, ...names });
      return styles.split(/,\n|\s*\{[^}]*\}\s*/).filter(Boolean);
    },
    genericSelectors() {
      const filters = engine.getFilters().cosmeticFilters.filter((one) => one.isGenericHide() && !one.isUnhide());
      return [...new Set(filters.map((filter) => filter.getSelector()))];
    },
  };
}
