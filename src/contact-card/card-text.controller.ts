import { isElement } from '../shared/own-content.controller.ts';
import { revealEmail, revealTypo3 } from './obfuscated-email.ts';

const UNSEEN = 'style, script, noscript, template, [hidden], [style*="display:none"], [style*="display: none"]';
const BLOCK = /^(?:p|div|li|ul|ol|dl|dt|dd|tr|table|address|h[1-6])$/;
/** Link texts that only say what the link does; a name says more. */
const ACTION = /^$|mail|klick|schreib|anruf|telefon|kontakt|call|write|send/i;

/** The text of a card's content as a reader sees it, line by line, with the addresses that links hide. */
export function readCardText(nodes: readonly Node[]): string {
  return nodes.map((node) => textOf(node, false)).join('');
}

/** Line breaks in the source are seen only where no markup makes lines. */
function textOf(node: Node, isMarkedUp: boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return isMarkedUp ? node.nodeValue!.replace(/\s+/g, ' ') : node.nodeValue!;
  if (!isElement(node) || node.matches(UNSEEN)) return '';
  if (node.localName === 'br') return '\n';
  const text = [...node.childNodes].map((child) => textOf(child, node.childElementCount > 0)).join('');
  if (node.localName === 'a') return linkText(node, text);
  if (/^t[dh]$/.test(node.localName)) return `${text.trim()} `;
  return BLOCK.test(node.localName) ? `\n${text}\n` : text;
}

/** A link whose text is neither address nor number stands with what it hides, or as that where it only says „write“. */
function linkText(link: Element, text: string): string {
  const [, scheme, target = ''] = /^(mailto|tel):([^?]+)/i.exec(link.getAttribute('href') ?? '') ?? [];
  const hidden = revealTypo3(link.getAttribute('data-mailto-token') ?? '', link.getAttribute('data-mailto-vector') ?? '') ?? decode(target);
  if (!hidden || (scheme === 'tel' ? text.replace(/\D/g, '').length > 3 : revealEmail(text))) return text;
  return ACTION.test(text.trim()) ? hidden : `${text}\n${hidden}\n`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
