/** A fenced block of a page. */
export interface Fence {
  /** The word behind the fence: `html`, `ts`, `json` … */
  language: string;
  /** What else stands there. */
  meta: string;
  code: string;
  /** The line of the page on which it begins. */
  line: number;
}

/** The fenced blocks of a page in Markdown. */
export function readFences(page: string): Fence[] {
  return [...page.matchAll(/^```([a-z]+)(.*)\n([^]*?)^```$/gm)].map(([, language = '', meta = '', code = ''], index, all) => ({
    language,
    meta: meta.trim(),
    code: code.trimEnd(),
    line: page.slice(0, all[index]!.index).split('\n').length,
  }));
}

/**
 * The code of the problem that a snippet is there to show; empty where it must have none.
 *
 * expectedProblem('iq-problem=hidden') // -> 'hidden'
 */
export const expectedProblem = (meta: string): string => /\biq-problem=([a-z-]+)/.exec(meta)?.[1] ?? '';
