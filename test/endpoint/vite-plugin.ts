import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { createEndpoint } from './endpoint.ts';
import { Store } from './store.ts';

/** The sign-up endpoint behind the development page, under /newsletter; its database stays between starts. */
export function signupEndpoint(): Plugin {
  return {
    name: 'signup-endpoint',
    apply: 'serve',
    configureServer(server) {
      mkdirSync('.output', { recursive: true });
      const now = (): number => Date.now();
      const store = new Store({ file: '.output/signups.db', now, token: () => randomBytes(32).toString('base64url') });
      const endpoint = createEndpoint({ store, now, perMinute: 20 });
      server.middlewares.use((request, response, next) => {
        endpoint(request, response, next).catch(next);
      });
    },
  };
}
