import type { Page } from '@playwright/test';
import { type ConnectUrlOptions, connectUrl } from '../../src/loader/index.ts';
import { hostHtml, type LoaderEntry } from './host-html.ts';
import { request } from './journey.ts';
import { secretPiece } from './pieces.ts';
import type { Stage } from './stage.ts';

/**
 * An operator who allows the hosted page, and a host page with all of the loader.
 *
 * @param script runs before the loader
 */
export function allowHostedPage(stage: Stage, entry: LoaderEntry, script = ''): void {
  stage.instance.pieces = [secretPiece];
  stage.configure(allowed(stage));
  const hosted = entry === 'script' ? `<script src="${stage.url('connect', '/connect-hosted.js')}"></script>` : '';
  const html = hostHtml(stage, hosted, entry).replace('<head>', `<head>${script}`);
  stage.sites.host = (path) => (path === '/' ? { html } : undefined);
}

export const allowed = (stage: Stage) => ({
  instances: [stage.url('instance'), stage.url('cloud')],
  returnOrigins: [stage.url('host')],
});

export const returnUrl = (stage: Stage) => stage.url('host', '/?tab=apps#list');

/** As a backend makes it. */
export function hostedUrl(stage: Stage, options: Partial<ConnectUrlOptions> = {}): Promise<string> {
  return connectUrl({
    instanceUrl: stage.url('instance'),
    cloudOAuth2Url: stage.url('cloud'),
    dialogUrl: stage.url('connect', '/embed/index.html'),
    jwtToken: 'jwt-1',
    returnUrl: returnUrl(stage),
    ...request,
    ...options,
  } as ConnectUrlOptions);
}

/** What connectResult() says on the page that the user returned to. */
export function returnedResult(page: Pick<Page, 'evaluate'>): Promise<unknown> {
  return page.evaluate(async () => {
    const result = window.activepieces.connectResult();
    try {
      return result === undefined ? 'none' : { resolved: await result };
    } catch (error) {
      const { code, error: text, name } = error as { code: string; error: string; name: string };
      return { rejected: { code, error: text, name } };
    }
  });
}

/** Playwright's goBack() returns in Firefox only for a page that the back/forward cache has not kept. */
export function loadAnewOnBack(page: Page): Promise<unknown> {
  return page.addInitScript(() => addEventListener('unload', () => {}));
}
