import { isServer } from 'lit';

/** What relative addresses start from; empty on a server, which does not know. */
export const baseAddress = (): string => (isServer ? '' : document.baseURI);

/** The host of the page; empty on a server. */
export const pageHost = (): string => (isServer ? '' : location.host);
