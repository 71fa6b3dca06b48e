import { z } from 'zod';
import { consentSchema, signupErrorsSchema, signupSchema } from './newsletter-form/schemas.ts';
import { jsonFeedSchema, wordpressPostsSchema } from './story-teaser/schemas.ts';

export { consentSchema, jsonFeedSchema, signupErrorsSchema, signupSchema, wordpressPostsSchema };

/** The same schemas as JSON Schema (draft 2020-12), for endpoints and feeds in other languages. A feed may say more. */
export const jsonSchemas = {
  signup: z.toJSONSchema(signupSchema),
  signupErrors: z.toJSONSchema(signupErrorsSchema),
  jsonFeed: z.toJSONSchema(jsonFeedSchema, { io: 'input' }),
  wordpressPosts: z.toJSONSchema(wordpressPostsSchema, { io: 'input' }),
};
