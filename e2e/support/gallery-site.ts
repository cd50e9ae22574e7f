import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readStaticFile } from '../../demo/sites/static-file.ts';

const folder = fileURLToPath(new URL('../../.gallery', import.meta.url));

export type GallerySite = { url(path: string): string; close(): Promise<unknown> };

/** Serves the built gallery on a free port, with caching: every scene loads the same files. */
export async function openGallerySite(): Promise<GallerySite> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
    // The logo that stays pending.
    if (path === 'slow.png') return;
    const file = await readStaticFile(folder, path);
    if (file) response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'max-age=3600' }).end(file.body);
    else response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://connect.localhost:${port}/${path}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
