import { CMS, CMS_NAMES } from '../src/builder/cms.ts';
import { de } from '../src/builder/texts/de.ts';

/** What the builder says of every content management system, as a section of its own, in Markdown. */
export const cmsSections: string = CMS_NAMES.map((name) => {
  const { form, next } = CMS[name];
  const { name: title, steps, filter } = de.cms[name];
  const other = next === name ? '' : `Steht danach nichts da, gehen Sie vor wie bei „${de.cms[next].name}“.`;
  return [
    `## ${title}`,
    `**${de.forms[form]}.**`,
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    filter.replaceAll('<', '&lt;'),
    other,
  ]
    .filter(Boolean)
    .join('\n\n');
}).join('\n\n');
