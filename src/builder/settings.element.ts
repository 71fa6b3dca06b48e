import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { COLORS, COLOR_DEFAULTS } from './administrator.ts';
import { CMS } from './cms.ts';
import { renderArea, renderBox, renderBoxes, renderChoice, renderInput, renderOwn, type Labels } from './field.element.ts';
import { choiceOf, fieldsOf, type Field } from './fields.ts';
import { languageOptions } from './languages.ts';
import { nameOfCode, systemName } from './names.ts';
import type { Actions, View } from './view.ts';

/** Step 2: what is to stand in the widget. */
export function renderSettings(view: View, actions: Actions): TemplateResult {
  const { state, texts } = view;
  const shown = fieldsOf(state.widget).filter((field) => isNeeded(field, view));
  const list = (fields: readonly Field[]): unknown =>
    repeat(
      fields,
      ({ path }) => `${state.widget} ${path}`,
      (field) => renderField(field, view, actions),
    );
  const others = shown.filter(({ isBasic }) => !isBasic);
  return html`
    ${state.widget === 'newsletter-form' ? renderCode(view, actions) : nothing} ${list(shown.filter(({ isBasic }) => isBasic))}
    <details ?open=${others.some(({ path }) => view.model.mistakes.has(path))}>
      <summary>${texts.page.more}</summary>
      <div>${list(others)}</div>
    </details>
    <details ?open=${view.model.mistakes.has('base') || view.model.mistakes.has('link')}>
      <summary>${texts.place.title}</summary>
      <div>${renderPlace(view, actions)}</div>
    </details>
    ${
      /element|div|link/.test(CMS[state.cms].form)
        ? html`<details>
          <summary>${texts.look.title}</summary>
          <div>${renderLook(view, actions)}</div>
        </details>`
        : nothing
    }
  `;
}

/** Of an element the name is never seen, and the title only where it is a link. */
function isNeeded({ path }: Field, { state }: View): boolean {
  const isElement = CMS[state.cms].form === 'element';
  if (path === 'id') return !isElement;
  return path !== 'title' || !isElement || state.widget === 'newsletter-form';
}

const mistakeAt = ({ model, texts }: View, path: string): string | undefined => {
  const mistake = model.mistakes.get(path);
  return mistake && texts.mistakes[mistake];
};

function renderField(field: Field, view: View, actions: Actions): TemplateResult {
  const { state, texts } = view;
  const { path, kind, options, choices } = field;
  const [label, help] = field[state.ui];
  const labels: Labels = { path, label, help, mistake: mistakeAt(view, path) };
  const value = state.values[path] ?? '';
  const set = (next: string): void => actions.setValue(path, next);
  if (path === 'lang') return renderChoice(labels, value, [['', texts.page.standard], ...languageOptions(state.ui)], set);
  if (kind === 'flag') return renderBox(labels, value !== '', (isOn) => set(isOn ? 'on' : ''));
  if (kind === 'long') return renderArea(labels, value, set);
  const named = options.map(
    (option) => [option, choices?.[option]?.[state.ui === 'de' ? 0 : 1] ?? nameOfCode(path, option, state.ui) ?? option] as const,
  );
  if (kind === 'several') return renderBoxes(labels, value, named, set);
  if (kind === 'own') return renderOwn(labels, value, [['', texts.page.none], ...named], [texts.page.own, texts.page.ownText], set);
  if (kind !== 'choice') return renderInput(labels, value, set, kind);
  return renderChoice(labels, value, [['', texts.page.standard], ...named], set);
}

function renderCode({ texts, state, provider, questions }: View, { readCode }: Actions): TemplateResult {
  const { title, label, help, known, fields, consents, unknown } = texts.code;
  const asked = questions?.fields.map((name) => choiceOf('attributes.fields', name, state)) ?? [];
  return html`<details>
    <summary>${title}</summary>
    <div>
      ${renderArea({ path: 'code', label, help }, undefined, readCode, 3)}
      <p role="status" class=${provider === '' ? 'mistake' : ''}>
        ${provider === undefined ? nothing : provider ? known(systemName(provider)) : unknown}
        ${asked.length > 0 ? fields(asked) : nothing} ${questions?.consents.length ? consents(questions.consents) : nothing}
      </p>
    </div>
  </details>`;
}

function renderPlace(view: View, { change }: Actions): TemplateResult {
  const { state, texts } = view;
  const { base, baseHelp, link, linkHelp, several, severalHelp } = texts.place;
  const isElement = CMS[state.cms].form === 'element';
  return html`
    ${renderInput(
      { path: 'base', label: base, help: baseHelp, mistake: mistakeAt(view, 'base') },
      state.base,
      (value) => change({ base: value }),
      'address',
    )}
    ${
      isElement && state.widget === 'newsletter-form'
        ? renderInput(
            { path: 'link', label: link, help: linkHelp, mistake: mistakeAt(view, 'link') },
            state.link,
            (value) => change({ link: value }),
            'address',
          )
        : nothing
    }
    ${
      isElement
        ? renderBox({ path: 'several', label: several, help: severalHelp }, state.isForSeveral, (isOn) => change({ isForSeveral: isOn }))
        : nothing
    }
  `;
}

function renderLook({ state, texts, heights }: View, { change }: Actions): TemplateResult {
  const { help, reset, room, roomHelp } = texts.look;
  return html`
    <p class="help">${help}</p>
    <div class="colors">
      ${COLORS.map(
        (name) =>
          html`<label
            >${texts.colors[name]}
            <input
              type="color"
              .value=${state.colors[name] ?? COLOR_DEFAULTS[0][name]}
              class=${state.colors[name] ? 'chosen' : ''}
              @input=${(event: Event) => change({ colors: { ...state.colors, [name]: (event.target as HTMLInputElement).value } })}
          /></label>`,
      )}
    </div>
    ${Object.keys(state.colors).length > 0 ? html`<button type="button" @click=${() => change({ colors: {} })}>${reset}</button>` : nothing}
    ${
      heights
        ? renderBox({ path: 'room', label: room, help: roomHelp(heights.narrow, heights.wide) }, state.keepsRoom, (isOn) =>
            change({ keepsRoom: isOn }),
          )
        : nothing
    }
  `;
}
