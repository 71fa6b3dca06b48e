import { CMS, CMS_NAMES, type CmsName, type SnippetForm } from '../src/builder/cms.ts';
import { de } from '../src/builder/texts/de.ts';

const FORMS: readonly SnippetForm[] = ['element', 'div', 'link', 'frame', 'address'];
const OWN_STEP = '_Wo das bei Ihrem System ist, steht unten._';

const systemsWith = (form: SnippetForm): CmsName[] => CMS_NAMES.filter((name) => CMS[name].form === form);

/** The steps that most systems with this form have in common. */
function commonSteps(form: SnippetForm): string[] {
  const systems = systemsWith(form);
  const all = new Set(systems.flatMap((name) => de.cms[name].steps));
  return [...all].filter((step) => systems.filter((name) => de.cms[name].steps.includes(step)).length > systems.length / 2);
}

/** The way through a form, with a place for the step that each system has of its own. */
function way(form: SnippetForm): string {
  const common = commonSteps(form);
  const whole = systemsWith(form).find((name) => common.every((step) => de.cms[name].steps.includes(step)))!;
  return de.cms[whole].steps.map((step, index) => `${index + 1}. ${common.includes(step) ? step : OWN_STEP}`).join('\n');
}

/** What a system has of its own. */
function section(name: CmsName): string {
  const { form, next } = CMS[name];
  const { name: title, steps, filter } = de.cms[name];
  const own = steps.filter((step) => !commonSteps(form).includes(step));
  const other = next === 'other' ? '' : `Steht danach nichts da, gehen Sie vor wie bei „${de.cms[next].name}“.`;
  return [`### ${title}`, own.join(' '), [filter.replaceAll('<', '&lt;'), other].join(' ').trim()].filter(Boolean).join('\n\n');
}

/** What the builder says of every content management system, by the form that it takes, in Markdown. */
export const cmsSections: string = FORMS.map((form) =>
  [`## ${de.forms[form]}`, way(form), ...systemsWith(form).map(section)].join('\n\n'),
).join('\n\n');
