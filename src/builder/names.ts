import type { UiLanguage } from './state.ts';

/** The newsletter systems by their own names; `iq` is none. */
const SYSTEMS: Readonly<Record<string, string>> = {
  listmonk: 'listmonk',
  ghost: 'Ghost',
  mailchimp: 'Mailchimp',
  brevo: 'Brevo',
  cleverreach: 'CleverReach',
  rapidmail: 'rapidmail',
  buttondown: 'Buttondown',
  kit: 'Kit (ConvertKit)',
  hubspot: 'HubSpot',
  mailerlite: 'MailerLite',
  mautic: 'Mautic',
  phplist: 'phpList',
  keila: 'Keila',
  mailman: 'GNU Mailman',
  sympa: 'Sympa',
};

/** The federal states by their codes (ISO 3166-2:DE). */
const STATES: Readonly<Record<string, readonly [de: string, en: string]>> = {
  BW: ['Baden-Württemberg', 'Baden-Württemberg'],
  BY: ['Bayern', 'Bavaria'],
  BE: ['Berlin', 'Berlin'],
  BB: ['Brandenburg', 'Brandenburg'],
  HB: ['Bremen', 'Bremen'],
  HH: ['Hamburg', 'Hamburg'],
  HE: ['Hessen', 'Hesse'],
  MV: ['Mecklenburg-Vorpommern', 'Mecklenburg-Western Pomerania'],
  NI: ['Niedersachsen', 'Lower Saxony'],
  NW: ['Nordrhein-Westfalen', 'North Rhine-Westphalia'],
  RP: ['Rheinland-Pfalz', 'Rhineland-Palatinate'],
  SL: ['Saarland', 'Saarland'],
  SN: ['Sachsen', 'Saxony'],
  ST: ['Sachsen-Anhalt', 'Saxony-Anhalt'],
  SH: ['Schleswig-Holstein', 'Schleswig-Holstein'],
  TH: ['Thüringen', 'Thuringia'],
};

export const systemName = (provider: string): string => SYSTEMS[provider] ?? provider;

/** What a value is called; `undefined` where it is no code. */
export function nameOfCode(path: string, code: string, ui: UiLanguage): string | undefined {
  if (path === 'attributes.provider') return SYSTEMS[code];
  const state = path === 'attributes.region' ? STATES[code] : undefined;
  return state && `${code} – ${state[ui === 'de' ? 0 : 1]}`;
}
