import { z } from 'zod';
import { embedSchema, embedsSchema } from './embed/schemas.ts';
import { consentSchema, signupErrorsSchema, signupSchema } from './newsletter-form/schemas.ts';
import { jsonFeedSchema, wordpressPostsSchema } from './story-teaser/schemas.ts';

export { consentSchema, embedSchema, embedsSchema, jsonFeedSchema, signupErrorsSchema, signupSchema, wordpressPostsSchema };

/** The same schemas as JSON Schema (draft 2020-12), for endpoints and feeds in other languages. A feed may say more. */
export const jsonSchemas = {
  signup: z.toJSONSchema(signupSchema),
  signupErrors: z.toJSONSchema(signupErrorsSchema),
  jsonFeed: z.toJSONSchema(jsonFeedSchema, { io: 'input' }),
  embeds: z.toJSONSchema(embedsSchema, { io: 'input' }),
  wordpressPosts: z.toJSONSchema(wordpressPostsSchema, { io: 'input' }),
};
