import { z } from 'zod';
import { headingLevel, flag } from '../shared/schemas.ts';

/** The attributes of `<iq-funding-notice>`, as they are written in HTML. */
export const noticeAttributesSchema = z
  .strictObject({
    programme: z.literal('iq'),
    period: z.enum(['2023-2025', '2026-2028']),
    'project-name': z.string(),
    support: z.enum(['co-funded', 'funded']),
    emblem: z.enum(['auto', 'positive', 'negative', 'black', 'black-outline', 'blue', 'none']),
    links: flag,
    'print-height': z.string().regex(/^\d+$/),
    'heading-level': headingLevel,
  })
  .partial();
