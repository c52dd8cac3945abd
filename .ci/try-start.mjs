/** Starts the workbench by the given command line, fetches the address that it prints, and stops it. `node .ci/try-start.mjs 'COMMAND'` */
import { spawn } from 'node:child_process';

const DEADLINE_MS = 240_000;
const command = process.argv[2];
console.log(`$ ${command}`);
const child = spawn('bash', ['-c', command], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });

/** Resolves with the address as soon as it is printed. */
function printedAddress() {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text) => {
      process.stdout.write(text);
      said += text;
      const address = /https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?[^\s]*/.exec(said);
      if (address !== null && said.includes('\n', address.index)) resolve(address[0]);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('close', (code) =>
      reject(new Error(`ended with code ${code} before it printed an address`)),
    );
    setTimeout(() => reject(new Error('printed no address in time')), DEADLINE_MS).unref();
  });
}

async function look(address) {
  const page = await fetch(address);
  const html = await page.text();
  if (page.status !== 200) throw new Error(`${address} answered ${page.status}`);
  if (!/<title>[^<]*Steersheet/i.test(html)) throw new Error(`${address} is not the workbench`);
  const parts = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  if (parts.length === 0) throw new Error('the page loads no script');
  for (const path of parts) {
    const part = await fetch(new URL(path, address));
    const size = (await part.text()).length;
    if (part.status !== 200 || size === 0)
      throw new Error(`${path} answered ${part.status}, ${size} characters`);
    console.log(`${path}: ${size} characters`);
  }
}

try {
  await look(await printedAddress());
  console.log('the page is served');
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
} finally {
  // The whole group: npm, its shell and the server.
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
