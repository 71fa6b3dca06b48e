/** An application whose own elements Lit hydrates. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

await import('../../dist/index.js');
