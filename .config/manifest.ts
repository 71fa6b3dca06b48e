/** Takes out of the manifest what users of the elements cannot use: the analyzer lists it all the same. */
import { readFileSync, writeFileSync } from 'node:fs';

interface Named {
  name?: string;
  privacy?: string;
  description?: string;
  fieldName?: string;
}

interface Declaration {
  members?: Named[] | undefined;
  attributes?: Named[] | undefined;
  events?: Named[] | undefined;
}

const PATH = 'dist/custom-elements.json';
const isHidden = ({ privacy, name = '' }: Named): boolean => privacy === 'protected' || privacy === 'private' || name.startsWith('#');

export function cleanManifest(): void {
  const manifest = JSON.parse(readFileSync(PATH, 'utf8')) as { modules: { declarations?: Declaration[] }[] };
  for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    const hidden = new Set((declaration.members ?? []).filter(isHidden).map(({ name }) => name));
    declaration.members = declaration.members?.filter((member) => !isHidden(member));
    declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !hidden.has(fieldName));
    // An event without description was read out of a call, not out of a comment.
    declaration.events = declaration.events?.filter(({ description }) => description);
  }
  writeFileSync(PATH, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
