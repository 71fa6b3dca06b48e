/** A start tag in a piece of HTML. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** Names in lower case; a missing value is empty. */
  attributes: ReadonlyMap<string, string>;
  /** The text of the label that names it. */
  label: string;
}

const TAG = /<([a-z][\w-]*)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'<>])*)>([^<]{0,200})/gi;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
]);

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (entity: string, decimal?: string, hex?: string, name?: string) => {
    if (decimal || hex) return String.fromCodePoint(Math.min(decimal ? Number(decimal) : parseInt(hex!, 16), 0x10ffff));
    return ENTITIES.get(name ?? '') ?? entity;
  });

/** The start tags of a piece of HTML, as plain data: nothing in it is run, loaded or put on a page. */
export function readTags(html: string): Tag[] {
  const labels = new Map<string, string>();
  const found: [name: string, attributes: Map<string, string>][] = [];
  for (const [, name = '', rest = '', text = ''] of html.matchAll(TAG)) {
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
      attributes.set(key.toLowerCase(), decode(double ?? single ?? bare ?? ''));
    }
    found.push([name.toLowerCase(), attributes]);
    const target = attributes.get('for');
    if (target) labels.set(target, decode(text.trim()));
  }
  return found.map(([name, attributes]) => ({ name, attributes, label: labels.get(attributes.get('id') ?? '') ?? '' }));
}
