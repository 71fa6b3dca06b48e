/** Something with a type of schema.org. */
export interface Thing {
  '@type': string;
  [property: string]: Value;
}
export type Value = string | number | Thing | readonly (string | Thing)[] | undefined;

/** A thing without its empty members; `undefined` if it has no others. */
export function thing(type: string, members: Record<string, Value>): Thing | undefined {
  const filled = Object.entries(members).filter(([, value]) => value);
  return filled.length > 0 ? { '@type': type, ...Object.fromEntries(filled) } : undefined;
}

/** One value stands alone. */
export function listed(values: readonly (string | Thing)[] = []): Value {
  return values.length > 1 ? values : values[0];
}

/** A thing as JSON-LD, safe inside a script element. */
export function writeJsonLd(subject: Thing | undefined): string {
  return subject ? escapeForScript(JSON.stringify({ '@context': 'https://schema.org', ...subject })) : '';
}

/** No `</script>` and no `<!--` ends or opens anything; before ES2019 the separators ended a line of JavaScript. */
function escapeForScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
