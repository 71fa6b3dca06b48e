import { tidyText } from './feed-text.ts';

/** An object of JSON. */
export type Parts = Readonly<Record<string, unknown>>;

export const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of an object; what is none has none. */
export const partsOf = (value: unknown): Parts => (isParts(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string => (typeof value === 'string' ? tidyText(value) : '');

/** Systems write keys as numbers or texts. */
export const idOf = (value: unknown): string => (typeof value === 'number' ? `${value}` : textOf(value));

export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : NaN);

/** A consent that is there and no text is none that can be read; it must not count as missing. */
export const consentOf = (value: unknown): string => (value === undefined ? '' : typeof value === 'string' ? value : 'unreadable');
