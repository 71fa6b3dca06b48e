/** An endpoint inside the test's own process, with its own clock. */
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEndpoint } from './endpoint.ts';
import { Store } from './store.ts';

/** What such a test works with. */
export interface Setting {
  store: Store;
  url: string;
  stop: () => void;
}

/** When everything happens in these tests. */
export const TIME = Date.UTC(2026, 10, 22, 12);

export async function startSetting(file = ':memory:', onMail = (): unknown => undefined): Promise<Setting> {
  const store = new Store({ file, now: () => TIME, token: randomUUID });
  const endpoint = createEndpoint({ store, now: () => TIME, perMinute: 10_000, onMail });
  const server = createServer((request, response) => void endpoint(request, response, () => response.writeHead(404).end()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
    store.close();
  };
  return { store, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/newsletter`, stop };
}

/** Signs somebody up; gives the status of the answer. */
export async function signUp(url: string, email: string, more: object = {}, key: string = randomUUID()): Promise<number> {
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({
      email,
      language: 'de',
      consent: { text: 'Ja, gern.', version: '85944171f73967e8', page: 'https://p.example/a', at: '2026-11-22T11:59:00.000Z' },
      ...more,
    }),
  });
  return status;
}
