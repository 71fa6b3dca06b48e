import { createElement as h, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Texts } from '../../src/builder/texts/texts.ts';
import { Row } from './styles.ts';

/** A text to be copied, under its title. */
export function Code({ title, text, texts }: { title: string; text: string; texts: Texts['result'] }): ReactNode {
  const [isCopied, setCopied] = useState<boolean | undefined>();
  const place = useRef<HTMLPreElement>(null);
  useEffect(() => setCopied(undefined), [text]);
  /** Where nothing may be copied by itself, the text is marked. */
  const copy = (): void => {
    getSelection()?.selectAllChildren(place.current!);
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return h(
    'section',
    { 'aria-label': title },
    h('h3', {}, title),
    h('pre', { ref: place, tabIndex: 0 }, text),
    h(
      Row,
      {},
      h('button', { type: 'button', onClick: copy }, texts.copy),
      h('span', { role: 'status' }, isCopied === undefined ? '' : isCopied ? texts.copied : texts.notCopied),
    ),
  );
}
