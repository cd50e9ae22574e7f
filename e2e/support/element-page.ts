import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { request } from './journey.ts';
import type { Stage } from './stage.ts';

const turbo = readFileSync(
  new URL('../../node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', import.meta.url),
  'utf8',
);

/** By its name in an import map, beside the loader, or as the one script that contains it. */
export const elementFiles = ['element.mjs', 'connect-element.js'] as const;

export type ElementFile = (typeof elementFiles)[number];

const elementTags: Record<ElementFile, (stage: Stage) => string> = {
  'element.mjs': (stage) => {
    const imports = {
      'activepieces-connect': stage.url('connect', '/connect.mjs'),
      'activepieces-connect/element': stage.url('connect', '/element.mjs'),
      turbo: stage.url('turbo', '/turbo.js'),
    };
    return `<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">import 'activepieces-connect/element';</script>`;
  },
  'connect-element.js': (stage) =>
    `<script type="module" src="${stage.url('connect', '/connect-element.js')}"></script>`,
};

export const pageHtml = (stage: Stage, body: string, file: ElementFile = 'element.mjs', head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title>
${elementTags[file](stage)}${head}</head><body>${body}</body></html>`;

/** Attributes of an element that opens the dialog for `secretPiece`; null leaves one out. */
export function attributes(stage: Stage, changes: Record<string, string | null> = {}): string {
  const all: Record<string, string | null> = {
    'instance-url': stage.url('instance'),
    'token-url': '/token',
    'dialog-url': stage.url('connect', '/embed/index.html'),
    'piece-name': request.pieceName,
    'connection-name': request.connectionName,
    preload: 'false',
    ...changes,
  };
  return Object.entries(all)
    .flatMap(([name, value]) => (value === null ? [] : `${name}="${value}"`))
    .join(' ');
}

/** The page and its backend, which counts what it is asked for. */
export function serveElementPage(stage: Stage, html: string, others: Record<string, string> = {}) {
  const tokenRequests: (string | undefined)[] = [];
  const headers = { 'Content-Type': 'text/plain' };
  stage.sites.host = (path, { headers: { cookie } }) => {
    if (path === '/token') {
      tokenRequests.push(cookie);
      return { html: `jwt-${tokenRequests.length}\n`, headers };
    }
    const page = path === '/' ? html : others[path];
    return page === undefined ? undefined : { html: page, headers: { 'Set-Cookie': 'session=1' } };
  };
  stage.sites.turbo = () => ({
    html: turbo,
    headers: { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' },
  });
  return { tokenRequests };
}

/** Runs in the page, before the element is in it. Records what bubbles to the document. */
export function recordInPage(prevents: boolean): void {
  window.elementEvents = [];
  for (const type of ['connected', 'closed', 'error', 'progress']) {
    document.addEventListener(type, (event) => {
      if (!(event instanceof CustomEvent)) return;
      if (prevents) event.preventDefault();
      const { detail } = event;
      const { code, message } = detail ?? {};
      window.elementEvents?.push([type, type === 'error' ? { code, message } : detail]);
    });
  }
  addEventListener('error', (event) => window.elementEvents?.push(['error at window', event.type]));
}

/** Call it before the page is opened. */
export async function recordEvents(page: Page, { isHandled = true } = {}): Promise<void> {
  await page.addInitScript(recordInPage, isHandled);
}

/** Without `progress`, unless it is asked for. */
export function recordedEvents(page: Pick<Page, 'evaluate'>, { progress = false } = {}): Promise<[string, unknown][]> {
  return page.evaluate((all) => (window.elementEvents ?? []).filter(([type]) => all || type !== 'progress'), progress);
}

declare global {
  interface Window {
    elementEvents?: [type: string, detail: unknown][];
  }
}
