import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { readStaticFile } from '../../demo/sites/static-file.ts';
import type { SiteHandler } from './secure-server.ts';

const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));
const floorFolder = fileURLToPath(new URL('../floor', import.meta.url));

const served = ['.html', '.js', '.css'];

type File = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

/** The built files under `/`, and the page of the floor under `/floor/`. */
export async function precompressedSite(hostOrigin: () => string): Promise<SiteHandler> {
  if (!existsSync(`${distFolder}/connect.js`) || !existsSync(`${distFolder}/embed/index.html`)) {
    throw new Error('There is nothing to measure. Run npm run build first.');
  }
  const files = new Map([...(await compressFiles(distFolder, '/')), ...(await compressFiles(floorFolder, '/floor/'))]);
  return (request) => {
    const { pathname } = new URL(request.url);
    const file = files.get(pathname);
    if (pathname === '/embed/config.json') return new Response(null, { status: 204 });
    if (!file) return new Response('Not found', { status: 404 });
    const { body, headers } = file;
    return new Response(body, { headers: { ...headers, ...(extname(pathname) === '.html' && policy(hostOrigin())) } });
  };
}

/** As docs/security-headers.md says. */
const policy = (hostOrigin: string) => ({
  'Content-Security-Policy': `frame-ancestors ${hostOrigin}`,
  'Cross-Origin-Embedder-Policy': 'credentialless',
});

/** At start, with the best quality, as for a CDN. */
async function compressFiles(folder: string, basePath: string): Promise<[string, File][]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => served.includes(extname(name)));
  return Promise.all(
    names.map(async (name): Promise<[string, File]> => {
      const path = name.replaceAll('\\', '/');
      const file = await readStaticFile(folder, `/${path}`);
      if (!file) throw new Error(`${name} in ${folder} cannot be served.`);
      const headers = {
        'Content-Type': file.type,
        'Content-Encoding': 'br',
        'Cache-Control': cacheControl(path),
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Access-Control-Allow-Origin': '*',
      };
      return [`${basePath}${path}`, { body: new Uint8Array(await promisify(brotliCompress)(file.body)), headers }];
    }),
  );
}

/** As docs/hosting.md says; `connect.js` is under a path with its version. */
function cacheControl(path: string): string {
  const keepsName = path.endsWith('.html') || path.endsWith('/reload-page.js');
  return keepsName ? 'no-cache' : 'public, max-age=31536000, immutable';
}
