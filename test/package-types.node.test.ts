import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { NAME, PackedProject } from './run/packed-project.ts';

/** What a developer may write, and what has to be refused: tsc says too where an expected error does not come. */
const FILES: Readonly<Record<string, string>> = {
  'jsx.tsx': `
    import { useRef } from 'react';
    import type { CustomElements } from '${NAME}/jsx';
    import type { ContactCard } from '${NAME}';

    declare module 'react' {
      namespace JSX {
        interface IntrinsicElements extends CustomElements {}
      }
    }

    export function Page() {
      const card = useRef<ContactCard>(null);
      return (
        <main lang="de">
          <iq-newsletter-form key="form" action="/n" publisher="IQ" privacy-url="/p" heading-level={2} suppressHydrationWarning oniq-error={(event) => console.log(event.detail.code, event.target.state)}>
            <a href="/n">Newsletter</a>
          </iq-newsletter-form>
          <iq-contact-card ref={card} jobTitle="Ansprechpartnerin" qr oniq-contact={({ detail }) => detail.action === 'call'} onClick={() => card.current?.focus()} />
          <iq-contact-card heading-level="2" />
          <iq-story-teaser src="/feed.xml" limit={3} lines="4" reading-time={3} oniq-stories-loaded={({ detail }) => detail.count.toFixed()} />
          <iq-funding-notice period="2023-2025" print-height={10} links lang="fr" className="footer" data-page="1" />
          {/* @ts-expect-error: there is no such attribute */}
          <iq-contact-card phon="0331/81 36 86" />
          {/* @ts-expect-error: a level is a number */}
          <iq-newsletter-form heading-level="second" />
          {/* @ts-expect-error: no number */}
          <iq-contact-card phone={3318136} />
          {/* @ts-expect-error: no such way of consenting */}
          <iq-newsletter-form consent="ticked" />
          {/* @ts-expect-error: on or off */}
          <iq-contact-card qr="yes please" />
          {/* @ts-expect-error: no contact is used in this way */}
          <iq-contact-card oniq-contact={({ detail }) => detail.action === 'dance'} />
          {/* @ts-expect-error: there is no such element */}
          <iq-banner />
        </main>
      );
    }`,

  'react.tsx': `
    import { useRef, type CSSProperties } from 'react';
    import type { NewsletterForm } from '${NAME}';
    import type {} from '${NAME}/react';

    const margin: CSSProperties = { marginTop: 4 };
    const html = { __html: '<a href="/a">Geschichte</a>' };

    export function Page() {
      const form = useRef<NewsletterForm>(null);
      return (
        <main lang="de">
          <iq-newsletter-form key="form" ref={form} action="/n" publisher="IQ" privacy-url="/p" heading-level="2" embedCode="" suppressHydrationWarning oniq-error={(event) => console.log(event.detail.code, event.target.state)}>
            <a href="/n">Newsletter</a>
          </iq-newsletter-form>
          <iq-contact-card style={margin} dir="auto" inert nonce="x" itemProp="author" className="contact" class="contact" part="contact" tabIndex={0} aria-label="Beratung" data-page="1" oniq-contact={({ detail }) => detail.action === 'call'} />
          <iq-story-teaser style={{ '--iq-radius': 0 } as CSSProperties} src="/feed.xml" limit={3} lines={4} reading-time={3} layout="side" dangerouslySetInnerHTML={html} />
          <iq-funding-notice period="2023-2025" print-height={10} links check={false} hidden onPointerDown={({ pointerId }) => pointerId.toFixed()} onClickCapture={() => undefined} onClick={({ nativeEvent, currentTarget }) => [nativeEvent.offsetX, currentTarget.links]} />
          {/* @ts-expect-error: there is no such attribute */}
          <iq-contact-card phon="0331/81 36 86" />
          {/* @ts-expect-error: a level is a number */}
          <iq-newsletter-form heading-level="second" />
          {/* @ts-expect-error: no such way of consenting */}
          <iq-newsletter-form consent="ticked" />
          {/* @ts-expect-error: on or off */}
          <iq-contact-card qr="yes please" />
          {/* @ts-expect-error: no contact is used in this way */}
          <iq-contact-card oniq-contact={({ detail }) => detail.action === 'dance'} />
          {/* @ts-expect-error: the form is no card */}
          <iq-contact-card ref={form} />
          {/* @ts-expect-error: no style has such a property */}
          <iq-contact-card style={{ margins: 4 }} />
          {/* @ts-expect-error: there is no such element */}
          <iq-banner />
        </main>
      );
    }`,

  'vue.ts': `
    import type { GlobalComponents } from 'vue';
    import type {} from '${NAME}/vue';

    type Props<Tag extends 'iq-newsletter-form' | 'iq-contact-card' | 'iq-story-teaser' | 'iq-funding-notice'> = InstanceType<GlobalComponents[Tag]>['$props'];

    export const form: Props<'iq-newsletter-form'> = { action: '/n', privacyUrl: '/p', headingLevel: 2, onIqError: (event) => console.log(event.detail.code), onIqHandedOver: () => undefined };
    export const card: Props<'iq-contact-card'> = { jobTitle: 'Ansprechpartnerin', qr: true, onIqContact: ({ detail }) => detail.action === 'call' };
    export const story: Props<'iq-story-teaser'> = { src: '/feed.xml', limit: 3, lines: '4', readingTime: 3, headingLevel: '2', onIqStoriesLoaded: ({ detail }) => detail.count.toFixed() };
    export const notice: Props<'iq-funding-notice'> = { period: '2023-2025', printHeight: 10, links: true, hidden: true, lang: 'fr', onClick: ({ offsetX }) => offsetX, onIqProblem: ({ detail }) => detail.remedy };

    // @ts-expect-error: on or off
    export const wrongValue: Props<'iq-contact-card'> = { qr: 'yes please' };
    export const often: Props<'iq-newsletter-form'> = { frequency: 'am Monatsende', provider: 'listmonk' };
    // @ts-expect-error: no such variant
    export const wrongVariant: Props<'iq-funding-notice'> = { emblem: 'green' };
    // @ts-expect-error: a level is a number
    export const wrongLevel: Props<'iq-newsletter-form'> = { headingLevel: 'second' };
    // @ts-expect-error: no contact is used in this way
    export const wrongDetail: Props<'iq-contact-card'> = { onIqContact: ({ detail }) => detail.action === 'dance' };
    // @ts-expect-error: Vue has no such listener
    export const wrongListener: Props<'iq-contact-card'> = { onClicked: () => undefined };
    // @ts-expect-error: there is no such element
    export type Wrong = GlobalComponents['iq-banner'];`,

  'paths.ts': `
    import { ContactCard, type ErrorCode, type ProblemDetail } from '${NAME}';
    import { NewsletterForm } from '${NAME}/newsletter-form';
    import { NewsletterForm as FormClass } from '${NAME}/newsletter-form/element';
    import { ContactCard as CardClass } from '${NAME}/contact-card/element';
    import type { Contact } from '${NAME}/contact-card';
    import { StoryTeaser } from '${NAME}/story-teaser';
    import { StoryTeaser as StoryClass } from '${NAME}/story-teaser/element';
    import { FundingNotice } from '${NAME}/funding-notice';
    import { FundingNotice as NoticeClass } from '${NAME}/funding-notice/element';
    import { writeVCard, type Contact as VCardContact, type VCardOptions } from '${NAME}/vcard';
    import { readPhone } from '${NAME}/phone';
    import { starPath } from '${NAME}/emblem';
    import { providers, type Answer, type Names, type Outcome, type Provider, type Settings, type Signup, type Submission, type Transport } from '${NAME}/providers';
    import { jsonSchemas, signupSchema } from '${NAME}/schemas';

    const contact: Contact = { name: 'Viktoria Blank' };
    const sameContact: VCardContact = contact;
    const options: VCardOptions = { version: '4.0' };
    export const texts: string[] = [writeVCard(sameContact, options), starPath()];
    export const number: string | undefined = readPhone('0331/81 36 86')?.number;
    export const name: string | undefined = signupSchema.safeParse({}).data?.firstName;
    export const schema: object = jsonSchemas.signup;
    const listmonk: Provider = providers.get('listmonk')!;
    export const steps: readonly Transport[] = listmonk.steps;
    export const names: Names = listmonk.names;
    export const submit = (settings: Settings, signup: Signup): Submission => listmonk.submission(settings, signup);
    export const understand = (answer: Answer): Outcome => listmonk.outcome(answer);
    export const classes: CustomElementConstructor[] = [ContactCard, NewsletterForm, StoryTeaser, FundingNotice, FormClass, CardClass, StoryClass, NoticeClass];

    const card = document.createElement('iq-contact-card');
    card.qr = true;
    card.addEventListener('iq-contact', ({ detail }) => detail.action === 'save');
    document.addEventListener('iq-contact', ({ detail }) => detail.action === 'save');
    window.addEventListener('iq-problem', ({ detail }): ProblemDetail => detail);
    document.body.addEventListener('iq-error', ({ detail }): ErrorCode => detail.code);
    document.body.addEventListener('iq-problem', ({ detail }): ProblemDetail => detail);
    // @ts-expect-error: on or off
    card.qr = 'yes please';
    // @ts-expect-error: a text
    readPhone(4933181368);
    // @ts-expect-error: the inside is closed
    card.report({ code: 'hidden', about: '', use: '' });`,
};

const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  noEmit: true,
};
const BUNDLED = { module: 'ESNext', moduleResolution: 'bundler' };

describe('the types of the package', () => {
  let project: PackedProject;
  before(() => {
    project = new PackedProject();
    for (const [file, code] of Object.entries(FILES)) project.write(file, code);
  });
  after(() => project.remove());

  const check = (files: readonly string[], options: object): void => {
    const compilerOptions = { ...OPTIONS, types: [], ...options };
    project.write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
    assert.equal(project.run('tsc', '-p', '.'), '');
  };

  it('tell right from wrong in scripts, JSX and Vue', () => check(['jsx.tsx', 'paths.ts', 'vue.ts'], BUNDLED));
  it('tell right from wrong in React, which is told once', () => check(['react.tsx'], BUNDLED));
  it('are found in Node too', () => check(['paths.ts'], { module: 'NodeNext', skipLibCheck: true }));
});
