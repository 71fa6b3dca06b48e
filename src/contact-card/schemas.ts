import { z } from 'zod';
import { address, day, flag, headingLevel } from '../shared/schemas.ts';

/** The attributes of `<iq-contact-card>`, as they are written in HTML. */
export const cardAttributesSchema = z
  .strictObject({
    network: z.string(),
    organisation: z.string(),
    name: z.string(),
    'given-name': z.string(),
    'family-name': z.string(),
    'job-title': z.string(),
    phone: z.string(),
    mobile: z.string(),
    fax: z.string(),
    email: z.string(),
    url: address,
    street: z.string(),
    'postal-code': z.string(),
    locality: z.string(),
    country: z.string(),
    photo: address,
    'photo-alt': z.string(),
    hours: z.string(),
    region: z.string(),
    languages: z.string(),
    'response-time': z.iso.duration(),
    'by-appointment': flag,
    'absent-until': day,
    deputy: z.string(),
    verified: day,
    'vcard-href': address,
    'vcard-version': z.enum(['3.0', '4.0']),
    qr: flag,
    'json-ld': flag,
    'heading-level': headingLevel,
  })
  .partial();
