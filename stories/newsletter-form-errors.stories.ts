import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { browserEnvironment } from '../src/newsletter-form/signup.controller.ts';
import { element, type Args } from './element.ts';
import { answers, cut, enterAddress, partOf, press, send, signUp, silence, widgetOn } from './visitor.ts';

const LINK = html`<a href="/newsletter">Abonnieren Sie unseren Newsletter</a>`;

/** Each as it comes about; their code is in the event `iq-error`. */
const meta: Meta<Args> = {
  title: 'Newsletter form errors',
  component: 'iq-newsletter-form',
  tags: ['!autodocs'],
  render: (args) => element('iq-newsletter-form', args, LINK),
  args: { action: '/newsletter', publisher: 'IQ Netzwerk Brandenburg', 'privacy-url': '/datenschutz' },
};

export default meta;
type Story = StoryObj<Args>;

/** A visitor signs up, and gets this answer. */
const answered = (answer: typeof fetch) => {
  return async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await signUp(canvasElement, 'name@gmx.de', answer, 'error');
  };
};

const refused = (field: string, code: string): typeof fetch => answers(400, { errors: [{ field, code }] });

/** Sent without an address. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const form = widgetOn(canvasElement, 'iq-newsletter-form');
    await press(form, 'form .buttons button');
    await partOf(form, '[part=error]');
  },
};

/** An address without @. */
export const NoAddress: Story = {
  play: async ({ canvasElement }) => {
    await send(await enterAddress(canvasElement, 'name.gmx.de'), cut);
  },
};

/** The box of the consent is not ticked. */
export const NoConsent: Story = {
  args: { consent: 'checkbox' },
  play: async ({ canvasElement }) => {
    await send(await enterAddress(canvasElement, 'name@gmx.de'), cut);
  },
};

/** `invalid-email`: the server does not take the address. */
export const InvalidEmail: Story = { play: answered(refused('email', 'invalid-email')) };

/** `rejected-domain`: the server takes no addresses of this mail provider. */
export const RejectedDomain: Story = { play: answered(refused('email', 'rejected-domain')) };

/** `missing-field`: the server wants something that the form does not ask. */
export const MissingField: Story = { play: answered(refused('lastName', 'missing-field')) };

/** `captcha-needed`: the newsletter system wants to see a person on its own page. */
export const CaptchaNeeded: Story = {
  args: { action: 'https://app.kit.com/forms/1234567/subscriptions' },
  play: answered(answers(200, { status: 'quarantined' })),
};

/** `rate-limited`: the server asks to wait. */
export const RateLimited: Story = { play: answered(answers(429, {}, { 'Retry-After': '180' })) };

/** `closed`: the address of the sign-up is gone. */
export const Closed: Story = { play: answered(answers(410)) };

/** `blocked`: nothing got through. */
export const NotSent: Story = { play: answered(cut) };

/** `offline`: the device has no connection. */
export const Offline: Story = {
  play: async ({ canvasElement }) => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      await signUp(canvasElement, 'name@gmx.de', cut, 'error');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  },
};

/** `timeout`: no answer came; here after a moment, else after 15 seconds. */
export const Timeout: Story = {
  render: (args) => element('iq-newsletter-form', args, LINK, { environment: { ...browserEnvironment, timeout: 50 } }),
  play: answered(silence),
};

/** `server`: a fault of the server's own. */
export const ServerFault: Story = { play: answered(answers(500)) };

/** `unknown`: an answer that cannot be understood. */
export const Unknown: Story = { play: answered(answers(202)) };

/** Sent as a robot does it, at once and without a key: one more button to press, and nothing is dropped. */
export const Suspicious: Story = {
  play: async ({ canvasElement }) => {
    const form = widgetOn(canvasElement, 'iq-newsletter-form');
    (await partOf<HTMLInputElement>(form, '#email')).value = 'name@gmx.de';
    (await partOf<HTMLInputElement>(form, '[name=remark]')).value = 'https://example.org';
    (await partOf<HTMLFormElement>(form, 'form')).requestSubmit();
    const status = await partOf(form, '[role=status]');
    await waitFor(() => expect(status.textContent.trim()).not.toBe(''));
  },
};
