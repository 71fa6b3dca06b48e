import { createHash } from 'node:crypto';

/** A hash under which something is found again that must not be kept itself. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
