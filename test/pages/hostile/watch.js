/* First on every hostile page: keeps what goes wrong for the tests. */
window.watched = [];
addEventListener('error', (event) => event.message && window.watched.push(event.message));
addEventListener('unhandledrejection', (event) => window.watched.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.watched.push(violatedDirective + ' ' + blockedURI));
