import type { Component } from 'vue';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { expect, input, signUp, stateOf } from '../helpers.ts';
import { LIVED, testFramework } from './all.ts';
import { firstWidget, formIn, loadPackage, newPlace, stands, watchConsole } from './page.ts';
import { createApp, nextTick, reactive } from './vue.bundle.ts';
import { vue } from './vue.ts';

await loadPackage();
watchConsole();
testFramework(vue, LIVED);

const FORM = 'action="/faults/accepted/none" publisher="IQ" privacy-url="/p"';

/** Puts a template on a page, with data that it shows. */
async function openVue<Data extends object>(template: string, start: Data = {} as Data, components: Record<string, Component> = {}) {
  const place = await newPlace();
  const data = reactive(start) as Data;
  const app = createApp({ template, components, setup: () => ({ data }) });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('iq-');
  app.mount(place);
  await nextTick();
  const set = async (change: Partial<Data>): Promise<void> => {
    Object.assign(data, change);
    await nextTick();
  };
  return { place, set, data, unmount: () => app.unmount() };
}

/** The form there, once it stands. */
async function standingForm(place: Element): Promise<NewsletterForm> {
  await stands(firstWidget(place));
  return formIn(place);
}

describe('Vue alone', () => {
  it('a template keeps the end of a sign-up in its data', async () => {
    const { place, data, unmount } = await openVue(
      `<iq-newsletter-form ${FORM} heading-level="2" ref="form" @iq-success="data.isSent = true"><a href="/e">Abonnieren</a></iq-newsletter-form>
      <button v-if="data.isSent" @click="$refs.form.reset()">noch einmal</button>`,
      { isSent: false },
    );
    const form = await standingForm(place);
    expect(form.shadowRoot!.querySelector('h2')!.textContent).to.equal('Abonnieren Sie unseren Newsletter');
    signUp(form, 'vb@iq.example');
    await stateOf(form, 'success');
    await nextTick();
    expect(data.isSent).to.equal(true);
    place.querySelector('button')!.click();
    await stateOf(form, 'idle');
    unmount();
  });

  for (const [tag, property, attribute] of [
    ['iq-contact-card', 'qr', 'qr'],
    ['iq-contact-card', 'byAppointment', 'by-appointment'],
    ['iq-contact-card', 'jsonLd', 'json-ld'],
    ['iq-contact-card', 'check', 'check'],
    ['iq-story-teaser', 'jsonLd', 'json-ld'],
    ['iq-funding-notice', 'links', 'links'],
  ] as const) {
    it(`<${tag} ${attribute}> is on, and off by the property ${property}`, async () => {
      const { place, set, unmount } = await openVue<{ isOn: boolean | undefined }>(
        `<${tag} name="Viktoria Blank" ${attribute}></${tag}><${tag} name="Viktoria Blank" :${property}="data.isOn"></${tag}>`,
        { isOn: true },
      );
      const values = () => [...place.querySelectorAll(tag)].map((widget) => Reflect.get(widget, property) as unknown);
      expect(values()).to.deep.equal([true, true]);
      for (const isOn of [false, true, undefined]) {
        await set({ isOn });
        expect(values()).to.deep.equal([true, Boolean(isOn)]);
      }
      unmount();
    });
  }

  it('false in the place of an attribute with a hyphen is a text, and so on; nothing takes it away', async () => {
    const { place, set, unmount } = await openVue<{ is: unknown }>(
      '<iq-contact-card name="Viktoria Blank" :by-appointment="data.is"></iq-contact-card>',
      { is: false },
    );
    const card = place.querySelector('iq-contact-card')!;
    expect([card.getAttribute('by-appointment'), card.byAppointment]).to.deep.equal(['false', true]);
    await set({ is: undefined });
    expect([card.getAttribute('by-appointment'), card.byAppointment]).to.deep.equal([null, false]);
    unmount();
  });

  it('a text that is taken away is empty, a number zero; with .attr they are gone', async () => {
    const { place, set, unmount } = await openVue<{ heading?: string | undefined; limit?: number | undefined }>(
      `<iq-newsletter-form ${FORM} :heading="data.heading"></iq-newsletter-form>
      <iq-newsletter-form ${FORM} :heading.attr="data.heading"></iq-newsletter-form>
      <iq-story-teaser :limit="data.limit"></iq-story-teaser><iq-story-teaser :limit.attr="data.limit"></iq-story-teaser>`,
      { heading: 'Neues', limit: 5 },
    );
    await set({ heading: undefined, limit: undefined });
    const forms = [...place.querySelectorAll('iq-newsletter-form')].map(({ heading }) => heading);
    const teasers = [...place.querySelectorAll('iq-story-teaser')].map(({ limit }) => limit);
    expect([...forms, ...teasers]).to.deep.equal(['', null, 0, null]);
    unmount();
  });

  it('KeepAlive keeps what was typed', async () => {
    const views = { Form: { template: `<iq-newsletter-form ${FORM}></iq-newsletter-form>` }, Other: { template: '<p>anderes</p>' } };
    const template = '<KeepAlive><component :is="data.view"></component></KeepAlive>';
    const { place, set, unmount } = await openVue(template, { view: 'Form' }, views);
    const form = await standingForm(place);
    input(form, 'email').value = 'vb@iq.example';
    await set({ view: 'Other' });
    expect([place.textContent, form.isConnected]).to.deep.equal(['anderes', false]);
    await set({ view: 'Form' });
    expect(await standingForm(place)).to.equal(form);
    expect(input(form, 'email').value).to.equal('vb@iq.example');
    signUp(form, 'vb@iq.example');
    await stateOf(form, 'success');
    unmount();
  });

  it('v-show hides it inside another element', async () => {
    const { place, set, unmount } = await openVue(
      `<div v-show="data.isShown"><iq-newsletter-form ${FORM}></iq-newsletter-form></div>
      <iq-contact-card name="Viktoria Blank" v-show="data.isShown"></iq-contact-card>
      <iq-contact-card name="Viktoria Blank" :hidden="!data.isShown"></iq-contact-card>`,
      { isShown: true },
    );
    const form = await standingForm(place);
    const seen = () => [form, ...place.querySelectorAll('iq-contact-card')].map((widget) => widget.checkVisibility());
    input(form, 'email').value = 'vb@iq.example';
    await set({ isShown: false });
    expect(seen(), 'no style of a page hides a widget itself').to.deep.equal([false, true, false]);
    await set({ isShown: true });
    expect([...seen(), input(form, 'email').value]).to.deep.equal([true, true, true, 'vb@iq.example']);
    unmount();
  });
});
