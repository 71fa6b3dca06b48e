import { SAMPLE_CONTACT } from '../src/embed/samples.ts';

/** The contact as it stands on the page that the project comes from: sample content of stories and tests. */
export const seedContact = `\n${SAMPLE_CONTACT}\n`;
