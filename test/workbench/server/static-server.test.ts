/** The local server: what it gives, to whom, and what it keeps to itself. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer } from '../../../workbench/server/static-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

describe('the local server', () => {
  let folder: string;
  let server: Server;
  let port: number;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steersheet-server-'));
    await mkdir(join(folder, 'site', 'chunks'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'site', 'index.html'), '<!doctype html>');
    await writeFile(join(folder, 'site', 'chunks', 'a.js'), 'export {};');
    server = createStaticServer(join(folder, 'site'));
    await new Promise<void>((settle) => {
      server.listen(0, '127.0.0.1', settle);
    });
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Asks with the path exactly as it stands: `fetch` would tidy it up. */
  function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
    return new Promise<Answer>((settle, fail) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => {
          body += chunk.toString();
        });
        response.on('end', () =>
          settle({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      asked.on('error', fail).end();
    });
  }

  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/index.html?x=1', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/chunks/a.js', 'text/javascript; charset=utf-8', 'export {};'],
  ])('gives %s as %s', async (path, type, body) => {
    expect(await ask(path)).toMatchObject({
      status: 200,
      body,
      headers: { 'content-type': type, 'x-content-type-options': 'nosniff' },
    });
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/chunks/../../secret.txt',
    '/..\\secret.txt',
    '/index.html%00',
    '/%ff',
    '/chunks',
    '/none.js',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret\n');
    expect(body).not.toBe('secret');
  });

  it('lets the page load from itself alone, and evaluate nothing', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/https?:/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  });

  it('does not answer a name that somebody else gave this machine', async () => {
    expect((await ask('/', 'GET', { host: 'evil.example' })).status).toBe(403);
    expect((await ask('/', 'GET', { host: `localhost:${port}` })).status).toBe(200);
  });

  it('only lets itself be read', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('says when nothing has changed', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', 'GET', { 'if-none-match': String(headers['etag']) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });
});
