import { z } from 'zod';

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
