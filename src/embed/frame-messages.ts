/* How a page in a frame tells how high it is. The listeners of WordPress and AMP understand it too. */

/** Sent by a page that holds frames: tell how high you are. */
export const ASK = { type: 'iq-ask-height' } as const;

/** What WordPress allows, in CSS px (wp-includes/js/wp-embed.js). */
const WORDPRESS = [200, 1000] as const;

/** What a page obeys: a frame that lies must not push everything else away. In CSS px. */
const BOUNDS = [80, 3000] as const;

const clamp = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, Math.ceil(value)));

/** The messages for a height in CSS px. WordPress gives its frames a secret, in their fragment. */
export function heightMessages(height: number, fragment: string): object[] {
  const secret = /[#?&]secret=([\w-]+)/.exec(fragment)?.[1];
  return [
    { type: 'iq-height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: clamp(height, WORDPRESS), secret }] : []),
  ];
}

/** The height that a message asks for, within bounds; `undefined` for any other message. */
export function readHeight(message: unknown): number | undefined {
  const { type, height } = (message ?? {}) as { type?: unknown; height?: unknown };
  return type === 'iq-height' && typeof height === 'number' && Number.isFinite(height) ? clamp(height, BOUNDS) : undefined;
}
