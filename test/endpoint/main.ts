/** The endpoint as a process of its own: `node test/endpoint/main.ts --port 4300 --file signups.db`. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { checkSmtpSettings, createService } from './service.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    file: { type: 'string', default: ':memory:' },
    'per-minute': { type: 'string', default: '20' },
  },
});
checkSmtpSettings();
const { endpoint, sender } = createService(values.file, Number(values['per-minute']));
const server = createServer((request, response) => {
  endpoint(request, response, () => response.writeHead(404).end()).catch(() => response.destroy());
});
server.listen(Number(values.port), '127.0.0.1', () => console.log(`listening on ${(server.address() as AddressInfo).port}`));
void sender?.wake();
// A test that ends without stopping this process takes it along.
process.stdin.resume().on('end', () => process.exit());
