/**
 * The sign-up as somebody would write it who needs this one form and nothing else: no library, one language, one
 * newsletter system, no problems told, no changes followed. Fields, texts, sizes and what is refused are those of
 * <iq-newsletter-form>; `npm run bench` compares them before it measures.
 */
const styles = `
:host { display: block; max-inline-size: 40em }
* { box-sizing: border-box; margin: 0 }
.card { padding: 1.25em; font: 16px / 1.5 system-ui, sans-serif; overflow-wrap: anywhere; color: #1b2430; background: #fff; border: 1px solid #c2c8ce; border-radius: .75em; box-shadow: 0 1px 3px #1018281a }
h3 { font-size: 1.25em; line-height: 1.3 }
form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; margin-block-start: 1em }
.fields { display: flex; flex-wrap: wrap; gap: 1em }
.fields > * { display: grid; flex: 1 1 14em; gap: .25em; min-inline-size: 0 }
.fields > :first-child { flex-basis: 100% }
.fields label { font-weight: 600 }
.meta, .help { color: #4a5665; font-size: .875em }
.help { min-block-size: 2em }
.error { color: #a3201a; font-weight: 600 }
.error:empty { position: absolute }
.fields input, button { appearance: none; min-block-size: 2.875em; padding: .5em .75em; font: inherit; color: inherit; background: none; border: 1px solid #76818f; border-radius: .375em }
.fields input { inline-size: 100% }
[aria-invalid='true'] { border: 2px solid #a3201a }
.choice { display: flex; gap: .625em }
.choice input { flex: none; inline-size: 1.5em; block-size: 1.5em; font: inherit; accent-color: #0b5a85 }
ul { display: flex; gap: 1.5em; padding: 0; list-style: none }
a { color: #0b5a85; padding-block: .25em }
button { justify-self: start; padding-inline: 1.5em; font-weight: 600; color: #fff; background: #0b5a85; border-color: #0b5a85; cursor: pointer }
:focus-visible { outline: .1875em solid #0b5a85 }
[role='status'] p { margin-block-start: 1em; padding-inline-start: 1em; border-inline-start: .25em solid #0b5a85 }`;

const markup = `<div class="card" lang="de">
<h3>Abonnieren Sie unseren Newsletter</h3>
<form novalidate>
<p class="meta">Sie bekommen zuerst eine E-Mail. Bitte klicken Sie dort auf den Link, sonst gilt die Anmeldung nicht.</p>
<div class="fields">
<div><label for="email">E-Mail-Adresse</label>
<input id="email" name="email" type="email" autocomplete="email" maxlength="254" spellcheck="false" dir="ltr" required aria-describedby="email-error email-help">
<span class="error" id="email-error" aria-live="polite"></span><span class="help" id="email-help">Zum Beispiel: name@example.org</span></div>
<div><label for="firstName">Vorname (freiwillig)</label>
<input id="firstName" name="firstName" type="text" autocomplete="given-name" maxlength="254" spellcheck="false" aria-describedby="firstName-help">
<span class="help" id="firstName-help">Damit wir Sie in der E-Mail ansprechen können.</span></div>
</div>
<div><span class="error" id="consent-error" aria-live="polite"></span>
<label class="choice"><input type="checkbox" name="consent" required aria-describedby="consent-error"><span class="consent">Ich bin einverstanden, dass <bdi></bdi> mir den Newsletter per E-Mail schickt. Das Einverständnis können Sie jederzeit widerrufen, zum Beispiel mit dem Abmeldelink in jeder Ausgabe.</span></label></div>
<ul><li><a target="_blank" rel="noopener">Datenschutz</a> (öffnet einen neuen Tab)</li></ul>
<input hidden name="remark" tabindex="-1" autocomplete="off" aria-hidden="true">
<div><button>Newsletter abonnieren</button></div>
</form>
<div role="status"></div>
</div>`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
const template = document.createElement('template');
template.innerHTML = markup.replaceAll('\n', '');

const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]|\u200c|\u200d){0,62}$(?<!-)/u;

function isAddress(text: string): boolean {
  const [local, domain = '', ...more] = text.trim().split('@');
  const labels = domain.split('.');
  if (!local || more.length > 0 || labels.length < 2 || /[\s\p{Cc}()<>[\]:;\\,"]/u.test(text.trim())) return false;
  return labels.every((label) => LABEL.test(label)) && /\D$/.test(domain);
}

class HandWrittenForm extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    root.querySelector('bdi')!.textContent = this.getAttribute('publisher');
    root.querySelector('a')!.href = this.getAttribute('privacy-url') ?? '';
    root.addEventListener('submit', (event) => void this.#submit(event));
  }

  #check(input: HTMLInputElement, isRight: boolean): boolean {
    input.ariaInvalid = String(!isRight);
    this.shadowRoot!.getElementById(`${input.name}-error`)!.textContent = isRight ? '' : 'Bitte prüfen Sie dieses Feld.';
    return isRight;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const [form, root] = [event.target as HTMLFormElement, this.shadowRoot!];
    const { email, firstName, consent } = form.elements as unknown as Record<string, HTMLInputElement>;
    const isRight = [this.#check(email!, isAddress(email!.value)), this.#check(consent!, consent!.checked)];
    if (isRight.includes(false)) {
      root.querySelector<HTMLElement>('[aria-invalid=true]')!.focus();
      return;
    }
    const text = root.querySelector('.consent')!.textContent;
    const body = JSON.stringify({ email: email!.value, firstName: firstName!.value, language: 'de', consent: { text } });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(this.getAttribute('action')!, { method: 'POST', headers, body, credentials: 'omit' }).catch(() => undefined);
    root.querySelector('[role=status]')!.innerHTML = answer?.ok
      ? '<p>Fast fertig: Bitte öffnen Sie jetzt Ihr Postfach.</p>'
      : '<p>Bitte versuchen Sie es noch einmal.</p>';
    if (answer?.ok) form.remove();
  }
}

customElements.define('hand-written-form', HandWrittenForm);
