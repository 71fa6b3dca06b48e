import { z } from 'zod';
import { consentSchema, signupErrorsSchema, signupSchema } from './newsletter-form/schemas.ts';

export { consentSchema, signupErrorsSchema, signupSchema };

/** The same schemas as JSON Schema (draft 2020-12), for endpoints in other languages. */
export const jsonSchemas = {
  signup: z.toJSONSchema(signupSchema),
  signupErrors: z.toJSONSchema(signupErrorsSchema),
};
