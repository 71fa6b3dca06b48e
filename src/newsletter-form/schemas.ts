import { z } from 'zod';
import { address, headingLevel } from '../shared/schemas.ts';
import { providers } from './providers/registry.ts';

/** The proof of consent that comes with a sign-up. */
export const consentSchema = z.object({
  text: z.string().min(1).max(4000).describe('The consent text, character for character as the visitor saw it'),
  version: z
    .string()
    .regex(/^[0-9a-f]{16,128}$/)
    .describe('FNV-1a hash of the text in UTF-8, 64 bits, hexadecimal'),
  page: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .describe('Origin and path of the page, without query'),
  at: z.iso.datetime().describe('Time of the sign-up, ISO 8601 in UTC'),
});

/** The body of `POST {action}` in the contract `iq`. */
export const signupSchema = z.object({
  email: z.string().min(3).max(254),
  firstName: z.string().max(100).optional(),
  lastName: z.string().max(100).optional(),
  organisation: z.string().max(200).optional(),
  topics: z.string().max(1000).optional().describe('Ids of the chosen topics, separated by blanks'),
  language: z.string().min(2).max(35).describe('BCP 47 tag of the language in which the form was shown'),
  consent: consentSchema,
});

/** The answer with status 400 in the contract `iq`. */
export const signupErrorsSchema = z.object({
  errors: z.array(z.object({ field: z.string(), code: z.string() })).min(1),
});

/** The attributes of `<iq-newsletter-form>`, as they are written in HTML. */
export const formAttributesSchema = z.strictObject({
  action: address,
  provider: z.enum([...providers.keys()] as [string, ...string[]]).optional(),
  list: z.string().optional(),
  'field-map': z.string().optional(),
  extra: z.string().optional(),
  fields: z
    .string()
    .regex(/^(?:(?:first-name|last-name|organisation)(?: |$))*$/)
    .optional(),
  topics: z.string().optional(),
  heading: z.string().optional(),
  description: z.string().optional(),
  publisher: z.string().min(1),
  sender: z.string().optional(),
  'privacy-url': address,
  frequency: z.string().optional(),
  'newsletter-lang': z.string().optional(),
  'archive-url': address.optional(),
  'unsubscribe-url': address.optional(),
  consent: z.enum(['text', 'checkbox']).optional(),
  'success-url': address.optional(),
  'heading-level': headingLevel.optional(),
});
