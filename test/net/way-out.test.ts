import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { execa } from 'execa';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../helpers/project.ts';
import { makeFolder, removeFolder } from '../helpers/temp.ts';
import { selfSigned } from './certificate.ts';
import { clientOf, failure, getItem } from './client.ts';
import { deadPort, json, serve, serveProxy } from './server.ts';

const fine = json({ ok: 'yes' });
const pair = selfSigned();
const PASSWORD = 'proxy_canary_55aa';
let folder = '';

beforeAll(async () => {
  folder = makeFolder();
  writeFileSync(join(folder, 'ca.pem'), pair.cert);
  await build({
    entryPoints: [join(root, 'test/net/child.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: `import { createRequire as make } from 'node:module'; const require = make(import.meta.url);`,
    },
    logLevel: 'error',
  });
  return () => removeFolder(folder);
});

/** A process of its own, since Node reads certificate authorities when it starts; it has to end by itself. */
async function child(url: string, env: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await execa(process.execPath, [join(folder, 'child.mjs')], {
    env: { ACME: url, ...env },
    extendEnv: false,
    timeout: 30_000,
  });
  return stdout;
}

describe('certificates', () => {
  test('one that nobody vouches for is refused, and the way to trust it named', async () => {
    const server = await serve(fine, pair);
    const error = await failure(getItem(clientOf(server.url)));
    expect(error).toMatchObject({ code: 'http-network', transient: false });
    expect(error.message).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(error.hint).toContain('NODE_EXTRA_CA_CERTS');
    expect(server.requests).toEqual([]);
  });

  test('an authority of NODE_EXTRA_CA_CERTS is trusted, with and without a proxy', async () => {
    const server = await serve(fine, pair);
    const proxy = await serveProxy();
    const NODE_EXTRA_CA_CERTS = join(folder, 'ca.pem');
    expect(await child(server.url, { NODE_EXTRA_CA_CERTS })).toBe('{"ok":"yes"}');
    expect(proxy.requests).toEqual([]);
    const env = { NODE_EXTRA_CA_CERTS, HTTPS_PROXY: proxy.url };
    expect(await child(server.url, env)).toBe('{"ok":"yes"}');
    expect(proxy.requests.map(({ url }) => url)).toEqual([`127.0.0.1:${server.port}`]);
    expect(await child(server.url, { HTTPS_PROXY: proxy.url })).toContain('SELF_SIGNED');
  });
});

describe('a proxy', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('named by %s is used', async (name) => {
    const server = await serve(fine);
    const proxy = await serveProxy();
    const env = { ENVPARITY_ACME_API_URL: server.url, [name]: proxy.url };
    expect(await getItem(clientOf(server.url, { env }))).toEqual({ ok: 'yes' });
    expect(proxy.requests.map(({ url }) => url)).toEqual([`127.0.0.1:${server.port}`]);
  });

  test.each([
    ['NO_PROXY', '127.0.0.1'],
    ['no_proxy', 'acme.test,127.0.0.1'],
    ['NO_PROXY', '*'],
  ])('is left out where %s is %s', async (name, value) => {
    const server = await serve(fine);
    const proxy = await serveProxy();
    const env = { ENVPARITY_ACME_API_URL: server.url, HTTP_PROXY: proxy.url, [name]: value };
    expect(await getItem(clientOf(server.url, { env }))).toEqual({ ok: 'yes' });
    expect(proxy.requests).toEqual([]);
  });

  test('needs no protocol in its address', async () => {
    const server = await serve(fine);
    const proxy = await serveProxy();
    const env = { ENVPARITY_ACME_API_URL: server.url, HTTP_PROXY: `127.0.0.1:${proxy.port}` };
    expect(await getItem(clientOf(server.url, { env }))).toEqual({ ok: 'yes' });
    expect(proxy.requests).toHaveLength(1);
  });

  test('the lower-case name wins', async () => {
    const server = await serve(fine);
    const [first, second] = [await serveProxy(), await serveProxy()];
    const names = { http_proxy: first.url, HTTP_PROXY: second.url };
    const env = { ENVPARITY_ACME_API_URL: server.url, ...names };
    await getItem(clientOf(server.url, { env }));
    expect([first.requests.length, second.requests.length]).toEqual([1, 0]);
  });

  test.each<[string, (port: number) => string, number | undefined, string]>([
    ['refuses a stranger', (port) => `http://u:${PASSWORD}@127.0.0.1:${port}`, 407, 'http-proxy'],
    ['forbids the host', (port) => `http://u:${PASSWORD}@127.0.0.1:${port}`, 403, 'http-proxy'],
    ['reaches nothing', (port) => `http://u:${PASSWORD}@127.0.0.1:${port}`, 502, 'http-proxy'],
    ['is no address', () => `u:${PASSWORD}@:`, undefined, 'http-proxy'],
    ['cannot be decoded', () => `http://u:${PASSWORD}%zz@127.0.0.1:1`, undefined, 'http-proxy'],
    ['is of another protocol', () => `ftp://u:${PASSWORD}@acme.test`, undefined, 'http-proxy'],
  ])('that %s is named without its password', async (_, address, refusal, code) => {
    const server = await serve(fine);
    const proxy = await serveProxy(refusal);
    const env = { ENVPARITY_ACME_API_URL: server.url, HTTP_PROXY: address(proxy.port) };
    const error = await failure(getItem(clientOf(server.url, { env })));
    expect(error).toMatchObject({ code });
    expect([error.message, error.hint, error.stack].join()).not.toContain(PASSWORD);
    expect(server.requests).toEqual([]);
  });

  test('that is not there is a fault of the network, and nobody goes round it', async () => {
    const server = await serve(fine);
    const HTTP_PROXY = `http://127.0.0.1:${await deadPort()}`;
    const env = { ENVPARITY_ACME_API_URL: server.url, HTTP_PROXY };
    const error = await failure(getItem(clientOf(server.url, { env })));
    expect(error).toMatchObject({ code: 'http-network' });
    expect(error.hint).toContain('HTTPS_PROXY');
    expect(server.requests).toEqual([]);
  });

  test('sees no token of a redirect to another host', async () => {
    const server = await serve(json({}, { location: 'http://acme.test/' }, 302));
    const proxy = await serveProxy();
    const env = { ENVPARITY_ACME_API_URL: server.url, HTTP_PROXY: proxy.url };
    const error = await failure(getItem(clientOf(server.url, { env })));
    expect(error).toMatchObject({ code: 'http-redirect' });
    expect(proxy.requests).toHaveLength(1);
  });

  test('is not needed to start: without one, undici is not loaded', async () => {
    const { outputs } = (
      await build({
        entryPoints: [join(root, 'src/net/http.ts')],
        outdir: folder,
        write: false,
        metafile: true,
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        logLevel: 'error',
      })
    ).metafile;
    const entry = Object.values(outputs).find(({ entryPoint }) => entryPoint === 'src/net/http.ts');
    const eager = Object.keys(entry?.inputs ?? {}).filter((path) => path.includes('node_modules'));
    expect(eager).toEqual([]);
    expect(entry?.bytes).toBeLessThan(40_000);
  });
});
