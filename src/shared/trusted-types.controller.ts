/** What pages may demand for what scripts give the browser to run or to parse (Trusted Types). */
interface Policy {
  createScriptURL(url: string): string;
  createHTML(html: string): string;
  createScript(text: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const asItIs = (text: string): string => text;
const rules: Policy = { createScriptURL: asItIs, createHTML: asItIs, createScript: asItIs };

/** A page may forbid a second policy of the same name. */
let policy: Policy | undefined;

/**
 * Approves what we give to the browser: addresses of our own files, texts that are only parsed, and data.
 *
 * @throws where the page allows no policy of ours
 */
export const approve = (rule: keyof Policy, text: string): string =>
  (policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('iq-help', rules) ?? rules)[rule](text);
