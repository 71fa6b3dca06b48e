import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from './fields.ts';

/** What is shown with an input. */
export interface Labels {
  path: string;
  label: string;
  help?: string | undefined;
  mistake?: string | undefined;
}

export const idOf = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** A label, what it labels, a hint and what is wrong. */
function renderLabelled({ path, label, help, mistake }: Labels, input: TemplateResult, isBox = false): TemplateResult {
  const id = idOf(path);
  const text = html`<label for=${id}>${label}</label>`;
  return html`<div class="field ${isBox ? 'box' : ''}">
    ${isBox ? [input, text] : [text, input]} ${renderNotes({ path, label, help, mistake })}
  </div>`;
}

const renderNotes = ({ path, help, mistake }: Labels): TemplateResult =>
  html`${help ? html`<p class="help" id="${idOf(path)}-help">${help}</p>` : nothing}
  ${mistake ? html`<p class="mistake" id="${idOf(path)}-mistake">${mistake}</p>` : nothing}`;

const describedBy = ({ path, help, mistake }: Labels): string | typeof nothing => {
  const id = idOf(path);
  return [help && `${id}-help`, mistake && `${id}-mistake`].filter(Boolean).join(' ') || nothing;
};
const isInvalid = ({ mistake }: Labels): 'true' | typeof nothing => (mistake ? 'true' : nothing);
const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const TYPES: Readonly<Partial<Record<Field['kind'], string>>> = { address: 'url', day: 'date' };

export function renderInput(labels: Labels, value: string, onInput: (value: string) => void, kind: Field['kind'] = 'text'): TemplateResult {
  return renderLabelled(
    labels,
    html`<input
      id=${idOf(labels.path)}
      type=${TYPES[kind] ?? 'text'}
      inputmode=${kind === 'number' ? 'numeric' : nothing}
      autocomplete="off"
      spellcheck="false"
      .value=${live(value)}
      aria-describedby=${describedBy(labels)}
      aria-invalid=${isInvalid(labels)}
      @input=${(event: Event) => onInput(valueOf(event))}
    />`,
  );
}

export function renderArea(labels: Labels, value: string | undefined, onInput: (value: string) => void, rows = 5): TemplateResult {
  return renderLabelled(
    labels,
    html`<textarea
      id=${idOf(labels.path)}
      rows=${rows}
      spellcheck="false"
      .value=${value === undefined ? nothing : live(value)}
      aria-describedby=${describedBy(labels)}
      aria-invalid=${isInvalid(labels)}
      @input=${(event: Event) => onInput(valueOf(event))}
    ></textarea>`,
  );
}

export function renderChoice(
  labels: Labels,
  value: string,
  options: readonly (readonly [value: string, label: string, lang?: string])[],
  onInput: (value: string) => void,
): TemplateResult {
  return renderLabelled(
    labels,
    html`<select
      id=${idOf(labels.path)}
      aria-describedby=${describedBy(labels)}
      aria-invalid=${isInvalid(labels)}
      @change=${(event: Event) => onInput(valueOf(event))}
    >
      ${options.map(
        ([name, label, lang]) => html`<option value=${name} lang=${lang ?? nothing} .selected=${live(name === value)}>${label}</option>`,
      )}
    </select>`,
  );
}

export function renderBox(labels: Labels, isOn: boolean, onInput: (isOn: boolean) => void): TemplateResult {
  return renderLabelled(
    labels,
    html`<input
      id=${idOf(labels.path)}
      type="checkbox"
      .checked=${live(isOn)}
      aria-describedby=${describedBy(labels)}
      @change=${(event: Event) => onInput((event.target as HTMLInputElement).checked)}
    />`,
    true,
  );
}

/** Boxes whose values stand together, with blanks between. */
export function renderBoxes(
  { path, label, help, mistake }: Labels,
  value: string,
  options: readonly (readonly [value: string, label: string])[],
  onInput: (value: string) => void,
): TemplateResult {
  const id = idOf(path);
  const chosen = value.split(' ').filter(Boolean);
  const toggle = (name: string, isOn: boolean): void =>
    onInput([...chosen.filter((one) => one !== name), ...(isOn ? [name] : [])].join(' '));
  return html`<fieldset class="field" id=${id} tabindex="-1" aria-describedby=${describedBy({ path, label, help, mistake })}>
    <legend>${label}</legend>
    ${options.map(([name, text]) => renderBox({ path: `${path}.${name}`, label: text }, chosen.includes(name), (isOn) => toggle(name, isOn)))}
    ${renderNotes({ path, label, help, mistake })}
  </fieldset>`;
}

/** A text of one's own that is still to be written. */
const UNWRITTEN = ' ';

/** A choice whose last option is a text of one's own. */
export function renderOwn(
  labels: Labels,
  value: string,
  options: readonly (readonly [value: string, label: string])[],
  [own, ownText]: readonly [option: string, text: string],
  onInput: (value: string) => void,
): TemplateResult {
  const isOwn = !options.some(([name]) => name === value);
  const { mistake, ...others } = labels;
  const choice = renderChoice(isOwn ? others : labels, isOwn ? UNWRITTEN : value, [...options, [UNWRITTEN, own]], onInput);
  const text = { path: `${labels.path}.own`, label: `${labels.label} (${ownText})`, mistake };
  return isOwn ? html`${choice} ${renderInput(text, value.trimStart(), (next) => onInput(next || UNWRITTEN))}` : choice;
}
