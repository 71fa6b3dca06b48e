import { z } from 'zod';

/** A whole address, because embeds stand on pages of other hosts. */
export const address = z.url({ protocol: /^https?$/, error: 'Write the whole address, with https://' });

/** The value of an attribute that has none. */
export const flag = z.literal('');

export const headingLevel = z.enum(['2', '3', '4', '5', '6']);

export const day = z.iso.date('Write a day such as 2026-10-01');
