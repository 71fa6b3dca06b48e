import { html, type TemplateResult } from 'lit';

/** Every widget, as full as a partner's page has it. */
export const WIDGETS: Readonly<Record<string, TemplateResult>> = {
  'newsletter form': html`<iq-newsletter-form
    action="/newsletter"
    publisher="IQ Netzwerk Brandenburg"
    privacy-url="/datenschutz"
    consent="checkbox"
    fields="first-name last-name organisation"
    topics="arbeit=Arbeit und Anerkennung; stories=Geschichten"
    frequency="quarterly"
    archive-url="/archiv"
    ><a href="/anmeldung">Newsletter abonnieren</a></iq-newsletter-form
  >`,
  'contact card': html`<iq-contact-card
    network="IQ Netzwerk Brandenburg"
    organisation="BdV Landesverband Brandenburg e.V."
    name="Viktoria Blank"
    job-title="Ansprechpartnerin"
    phone="0331/81 36 86"
    email="kooperationsverbund(at)bdv-lv-brandenburg(dot)de"
    street="Charlottenstraße 31"
    postal-code="14467"
    locality="Potsdam"
    hours="Mo-Do 09:00-12:00, 13:00-16:30; 2026-12-24 - 2027-01-02 closed"
    languages="de ru ar dgs"
    response-time="P2D"
    by-appointment
    verified="2026-10-01"
    qr
  ></iq-contact-card>`,
  'story teaser': html`<iq-story-teaser kicker="Brandenburg" date="2026-10-01" reading-time="3" media="video">
    <img src="/stories/schneiderei.svg" alt="" width="1200" height="800" />
    <a href="/geschichten/leer" hreflang="uk">Mit Mut und Know-how zur Selbstständigkeit</a>
    <p>Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar.</p>
  </iq-story-teaser>`,
  'funding notice': html`<iq-funding-notice links project-name="KoBInt">
    <img slot="logo" src="/stories/partner.svg" alt="BdV Landesverband Brandenburg" />
    <p slot="project">KoBInt hilft bei der beruflichen Integration in Barnim und Potsdam.</p>
  </iq-funding-notice>`,
};

/** What of a widget sticks out of it, or is cut off: names of elements; hidden ones are not looked at. */
export function findLost(widget: Element): string[] {
  const frame = widget.getBoundingClientRect();
  const elements = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.root *'), ...widget.querySelectorAll<HTMLElement>('*')];
  return elements.flatMap((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // One pixel is text for the ears alone.
    if (!element.checkVisibility({ visibilityProperty: true }) || box.width <= 1 || box.height <= 1) return [];
    const isOutside = box.left < frame.left - 1 || box.right > frame.right + 1;
    const isCut =
      element.scrollWidth > element.clientWidth + 1 && /hidden|clip/.test(style.overflowX) && !/^(svg|input)/.test(element.localName);
    const name = `${element.localName}.${element.className || element.getAttribute('part') || ''} “${element.textContent.trim().slice(0, 30)}”`;
    return isOutside ? [`${name} sticks out`] : isCut ? [`${name} is cut off`] : [];
  });
}
