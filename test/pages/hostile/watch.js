/* First on every hostile page: keeps what goes wrong for the tests. */
globalThis.watched = [];
globalThis.addEventListener('error', (event) => event.message && globalThis.watched.push(event.message));
globalThis.addEventListener('unhandledrejection', (event) => globalThis.watched.push(String(event.reason)));
globalThis.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => globalThis.watched.push(violatedDirective + ' ' + blockedURI));
