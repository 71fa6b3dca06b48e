/** The server of a partner with the page of a widget, which WordPress asks how the page is shown in others. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface EmbedPages {
  origin: string;
  stop(): void;
}

const pageOf = (address: string): string => `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<title>Newsletter abonnieren</title>
<link rel="alternate" type="application/json+oembed" href="${address.replace(/html$/, 'oembed.json')}">
</html>`;

const oEmbedOf = (address: string): string =>
  JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: 'Newsletter abonnieren',
    width: 600,
    height: 420,
    html: `<iframe src="${address.replace(/oembed\.json$/, 'html')}" title="Newsletter abonnieren" width="600" height="420"></iframe>`,
  });

export async function startEmbedPages(): Promise<EmbedPages> {
  const server = createServer((request, response) => {
    // WordPress asks for a width in the query.
    const address = `http://${request.headers.host}${request.url?.replace(/\?.*/, '')}`;
    if (address.endsWith('.html')) response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pageOf(address));
    else if (address.endsWith('.oembed.json')) response.setHeader('Content-Type', 'application/json').end(oEmbedOf(address));
    else response.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}
