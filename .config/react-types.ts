/** Writes the types for React: its own attributes and listeners, and those of the elements. */
import { writeFileSync } from 'node:fs';
import type { Manifest } from './manifest.ts';

export function writeReactTypes({ modules }: Manifest): void {
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  const types = `import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { CustomElements, ${elements.map(({ name }) => `${name}Props`).join(', ')} } from "./jsx.js";

interface OwnProps {
${elements.map(({ name, tagName }) => `  "${tagName}": ${name}Props;`).join('\n')}
}

type ReactProps<Class extends HTMLElement, Own> = DetailedHTMLProps<HTMLAttributes<Class>, Class> & Own & { class?: string | undefined };

/** The elements as they stand in JSX. */
export type ReactElements = {
  [Tag in keyof CustomElements]: ReactProps<HTMLElementTagNameMap[Tag], OwnProps[Tag]>;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
`;
  writeFileSync('dist/react.d.ts', types);
}
