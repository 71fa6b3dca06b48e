import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { createDice, type Dice } from './dice.ts';
import { TIMEOUT } from './plan.ts';

/** What can go wrong: the first three before the sign-up is stored, the others after. */
export const FAULTS = ['broken', 'busy', 'cut', 'late', 'lost'] as const;
export type Fault = (typeof FAULTS)[number];

/** One request in so many fails. */
const RARITY = 3;

/** A sign-up as it arrived. */
export interface Arrival {
  key: string;
  body: string;
  email: string;
  fault: Fault | undefined;
  /** What the endpoint said, if it was asked. */
  status?: number;
}

/** An answer on its way back to the browser. */
interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A running server. */
export interface Running {
  url: string;
  close(): Promise<void>;
}

/** Starts a server on a free port of this machine. */
export async function listen(handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<Running> {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/newsletter`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A bad line to an endpoint. Which request fails, and how, hangs on the seed, the address and how often it came. */
export async function startFaultyServer(endpoint: string, seed: string): Promise<Running & { arrivals: readonly Arrival[] }> {
  const arrivals: Arrival[] = [];
  const server = await listen(async (request, response) => {
    const body = await text(request);
    if (request.method !== 'POST') {
      deliver(response, await ask(endpoint, request, body));
      return;
    }
    const { email } = JSON.parse(body) as { email: string };
    const number = arrivals.filter((arrival) => arrival.email === email).length;
    const dice = createDice(`${seed} fault ${number} of ${email}`);
    const fault = dice.chance(1 / RARITY) ? dice.pick(FAULTS) : undefined;
    // Chromium itself repeats what is cut on a connection that was used before; visitors see the cuts of new ones.
    response.shouldKeepAlive = dice.chance(0.5);
    const arrival: Arrival = { key: String(request.headers['idempotency-key']), body, email, fault };
    arrivals.push(arrival);
    const forward = async (): Promise<Answer> => {
      const answer = await ask(endpoint, request, body);
      arrival.status = answer.status;
      return answer;
    };
    await treat(fault, dice, response, forward);
  });
  return { ...server, arrivals };
}

async function treat(fault: Fault | undefined, dice: Dice, response: ServerResponse, forward: () => Promise<Answer>): Promise<void> {
  switch (fault) {
    case undefined:
      deliver(response, await forward());
      return;
    case 'broken':
      deliver(response, serverError(dice));
      return;
    case 'busy':
      deliver(response, tooMany(dice));
      return;
    case 'cut':
      response.destroy();
      return;
    case 'late': {
      const answer = await forward();
      // The browser began to count before: this is later than it waits.
      await wait(TIMEOUT * (1 + dice.roll()));
      deliver(response, answer);
      return;
    }
    case 'lost':
      lose(response, await forward(), dice);
  }
}

/** Hands a request on as it came. */
async function ask(endpoint: string, { method = '', headers }: IncomingMessage, body: string): Promise<Answer> {
  const passed = Object.entries(headers).filter(([name]) => /^(content-type|idempotency-key|origin|access-control-.*)$/.test(name));
  const response = await fetch(endpoint, { method, headers: Object.fromEntries(passed) as Record<string, string>, body: body || null });
  const returned = [...response.headers].filter(([name]) => /^(content-type|cache-control|retry-after|access-control-.*)$/.test(name));
  return { status: response.status, headers: Object.fromEntries(returned), body: await response.text() };
}

function deliver(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

/** Ends the connection before the answer, or in the middle of it. */
function lose(response: ServerResponse, { status, headers, body }: Answer, dice: Dice): void {
  if (dice.chance(0.5)) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...headers, 'Content-Length': String(Buffer.byteLength(body)) });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}

/** From the server itself, or from something before it that knows nothing of CORS. */
const serverError = (dice: Dice): Answer => ({
  status: dice.pick([500, 502, 503, 504]),
  headers: { 'Content-Type': 'text/html', ...(dice.chance(0.5) && { 'Access-Control-Allow-Origin': '*' }) },
  body: '<h1>{"status":"confirmation-sent"}</h1>',
});

const tooMany = (dice: Dice): Answer => ({
  status: 429,
  headers: {
    'Content-Type': 'application/json',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Retry-After': dice.pick(['1', '60', new Date(0).toUTCString()]),
  },
  body: '{"status":"rate-limited"}',
});
