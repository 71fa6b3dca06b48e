/** `npm start`: the snippet builder, and the sign-up endpoint behind it. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'vite';
import { checkSmtpSettings } from '../endpoint/service.ts';

const PORT = 5173;

checkSmtpSettings();
execFileSync(process.execPath, ['.config/locales.ts'], { stdio: 'inherit' });
const server = await createServer({
  server: { port: PORT, open: process.stdout.isTTY && !process.env['CI'], hmr: false, ws: false },
  logLevel: 'warn',
});
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';
if (!url.endsWith(`:${PORT}/`)) console.log(`Port ${PORT} is in use by another program, so the page is at another one.`);
console.log(`Builder:       ${url}
All widgets:   ${url}test/pages/widgets.html
Outbox:        ${url}newsletter/outbox   (the mails that a real server would send)
Stop with Ctrl+C.`);
