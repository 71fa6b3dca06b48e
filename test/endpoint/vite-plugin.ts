import { mkdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Sender } from './sender.ts';
import { createService } from './service.ts';

/** The sign-up endpoint behind the development page, under /newsletter; its database stays between starts. */
export function signupEndpoint(): Plugin {
  let sender: Sender | undefined;
  return {
    name: 'signup-endpoint',
    apply: 'serve',
    configureServer(server) {
      mkdirSync('.output', { recursive: true });
      const service = createService('.output/signups.db', 20);
      sender = service.sender;
      server.middlewares.use((request, response, next) => {
        service.endpoint(request, response, next).catch(next);
      });
    },
    // A server that starts anew is configured before the old one ends, but comes here only afterwards: two would send twice.
    buildStart() {
      void sender?.wake();
    },
    async closeBundle() {
      await sender?.stop();
    },
  };
}
