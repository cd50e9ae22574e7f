import { readFile } from 'node:fs/promises';
import { deferred } from '../../demo/testing/deferred.ts';
import type { HostPage } from './host-page.ts';
import { expect, mailer, OAuth2Dialog, type OAuth2Scene } from './oauth2.ts';
import { PACKED_DIST } from './packed.ts';

/** How often the page of the dialog was loaded, and the script that it names. */
type Deployment = { loads: number };

/**
 * Replaces the dialog's files: those that match are gone, and its page names another script. They are there again for a
 * page that was loaded since, unless the new deployment lacks them, too.
 */
export async function redeploy(
  { page, stage }: HostPage,
  missing: RegExp,
  { incomplete = false } = {},
): Promise<Deployment> {
  const deployment: Deployment = { loads: 0 };
  const context = page.context();
  const html = await readFile(`${PACKED_DIST}/embed/index.html`, 'utf8');
  const script = /dialog-[\w-]+\.js/.exec(html)?.[0] ?? '';
  // By the server: a page that Playwright fulfills is in no address space, and may not reach the instance.
  stage.sites.connect = (path, { headers }) => {
    if (path !== '/embed/index.html') return undefined;
    if (headers['sec-fetch-dest'] !== 'empty') deployment.loads++;
    return { html: html.replace(script, 'dialog-newer0.js'), headers: stage.dialogHeaders };
  };
  await context.route(/dialog-newer0\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `import './${script}';` }),
  );
  await context.route(missing, (route) =>
    deployment.loads > 0 && !incomplete ? route.fallback() : route.fulfill({ status: 404, body: 'Not found' }),
  );
  return deployment;
}

export async function openPreloaded(oauth2: OAuth2Scene, options: object = {}): Promise<void> {
  oauth2.prepare(oauth2.auth(), 'platform');
  const { host } = oauth2;
  await host.open({ preload: true, ...options });
  await expect(host.page.frameLocator('iframe').locator('html')).toHaveAttribute('data-surface', 'frame');
}

/** Connects with the piece Mailer in a frame that was preloaded before the files were replaced. */
export async function connectPreloaded(oauth2: OAuth2Scene): Promise<OAuth2Dialog> {
  await oauth2.host.connect(mailer);
  return new OAuth2Dialog(oauth2.host, oauth2.host.page.frameLocator('iframe').getByRole('dialog'));
}

/** Without routes of Playwright, which turn the browser's cache off. Returns what the files that are named wait for. */
export async function redeploySlowly({ stage }: HostPage, headers: Record<string, string>) {
  const html = await readFile(`${PACKED_DIST}/embed/index.html`, 'utf8');
  const script = /dialog-[\w-]+\.js/.exec(html)?.[0] ?? '';
  const slow = { loads: 0, requested: deferred(), released: deferred() };
  stage.sites.connect = async (path, request) => {
    if (path === '/embed/index.html') {
      if (request.headers['sec-fetch-dest'] !== 'empty') slow.loads++;
      return { html: html.replace(script, 'dialog-newer0.js'), headers: stage.dialogHeaders };
    }
    if (path.includes('oauth2-') && slow.loads === 0) return { html: '', status: 404 };
    if (!path.endsWith('dialog-newer0.js')) return undefined;
    slow.requested.resolve();
    await slow.released.promise;
    return { html: `import './${script}';`, headers: { 'Content-Type': 'text/javascript', ...headers } };
  };
  return slow;
}
