/** `npm start`: serves the built workbench on this machine and prints its address. */

import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createStaticServer } from './static-server.ts';

const FIRST_PORT = 4173;
/** How many ports are tried when nobody asked for one. */
const TRIES = 20;

/** Built, this file stands in dist/server beside dist/workbench. */
const folder = fileURLToPath(new URL('../workbench', import.meta.url));
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const wished = values.port ?? process.env['PORT'];

if (!existsSync(folder)) fail('The workbench is not built yet. Run "npm run build" first.');
else if (wished !== undefined && !/^\d{1,5}$/.test(wished)) fail(`This is no port: ${wished}.`);
else listen(wished === undefined ? FIRST_PORT : Number(wished), wished === undefined ? TRIES : 1);

function listen(port: number, tries: number): void {
  const server = createStaticServer(folder);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && tries > 1) listen(port + 1, tries - 1);
    else if (error.code === 'EADDRINUSE') fail(`Port ${port} is in use; choose another: --port.`);
    else fail(`The workbench could not be served: ${error.message}`);
  });
  server.listen(port, '127.0.0.1', () => {
    const { port: taken } = server.address() as AddressInfo;
    process.stdout.write(`Steersheet workbench: http://127.0.0.1:${taken}/\n`);
  });
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
