import { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { browserEnvironment } from '../../src/newsletter-form/signup.controller.ts';
import { watchAnswers } from './answers.ts';
import { createDice } from './dice.ts';
import { FORMS, SIGNUPS, TIMEOUT, attributesOf, type Visit } from './plan.ts';
import { Visitor, until } from './visitor.ts';

declare global {
  interface Window {
    /** Checks a sign-up that has just been shown as a success; rejects if it is broken. */
    reportVisit(visit: Visit): Promise<void>;
  }
}

const START = Date.UTC(2026, 10, 22, 12);

/** A thousand times as fast as the real one. */
const now = (): number => START + Math.floor(performance.now() * 1000);

/** Lets all the visitors sign up, as many at once as there are forms; rejects with the first thing that is wrong. */
export async function run(seed: string, action: string): Promise<void> {
  const ChaosForm = defineForm(seed);
  const calls = watchAnswers();
  const forms = await Promise.all(
    Array.from({ length: FORMS }, (_, number) => {
      // Every visitor has connections of their own; a browser has only six to a host.
      const ownAction = action.replace('127.0.0.1', `visitor-${number}.localhost`);
      return addForm(new ChaosForm(), { ...attributesOf(number), action: ownAction });
    }),
  );
  let index = 0;
  await Promise.all(
    forms.map(async (form) => {
      while (index < SIGNUPS) {
        index++;
        const visitor = new Visitor(index, { form, calls, now, dice: createDice(`${seed} visitor ${index}`) });
        await window.reportVisit(await visitor.signUp());
        await visitor.leave();
      }
    }),
  );
}

function defineForm(seed: string): new () => NewsletterForm {
  const dice = createDice(`${seed} keys`);
  const random = (size: number): Uint8Array => Uint8Array.from({ length: size }, () => dice.roll() * 256);
  class ChaosForm extends NewsletterForm {
    protected override environment = { ...browserEnvironment, now, random, timeout: TIMEOUT };
  }
  customElements.define('iq-chaos-form', ChaosForm);
  return ChaosForm;
}

/** Puts a form on the page; resolves when it can be filled in. */
async function addForm(form: NewsletterForm, attributes: Record<string, string>): Promise<NewsletterForm> {
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  document.body.append(form);
  await form.updateComplete;
  await until(form.shadowRoot!, () => Boolean(form.shadowRoot!.querySelector('form')), 'the form');
  return form;
}
