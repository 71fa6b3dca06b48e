import { EMBLEM_RULES } from './rules/emblem-rules.ts';
import { LOGO_RULES } from './rules/logo-rules.ts';
import type { Measured } from './rules/measured.ts';
import { describeBreach, type Breach, type Rule } from './rules/rule.ts';
import { SIGHT_RULES } from './rules/sight-rules.ts';
import { STATEMENT_RULES } from './rules/statement-rules.ts';
import { WORDING_RULES } from './rules/wording-rules.ts';

export type { Breach, Severity } from './rules/rule.ts';
export { STYLE_PROPERTIES, backgroundOf, type Measured } from './rules/measured.ts';

/** The rules that can be measured on a page, R1 to R20. No legal advice. */
export const RULES: readonly Rule[] = [STATEMENT_RULES, EMBLEM_RULES, SIGHT_RULES, LOGO_RULES, WORDING_RULES].flat().sort(byNumber);

/** The rules that are broken, each once: where it was first seen, with what was first found. */
export function findBreaches(measured: readonly Measured[]): Breach[] {
  const breaches = new Map<string, Breach>();
  for (const medium of measured) {
    for (const rule of RULES) {
      const found = breaches.has(rule.rule) ? undefined : rule.find(medium);
      if (found != null) breaches.set(rule.rule, describeBreach(rule, found, medium.medium));
    }
  }
  return [...breaches.values()].sort(byNumber);
}

/** R2 before R10. */
function byNumber(one: Pick<Rule, 'rule'>, other: Pick<Rule, 'rule'>): number {
  return Number(one.rule.slice(1)) - Number(other.rule.slice(1));
}
