import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { bundle } from './bundle.ts';
import { PACKED_DIST } from './packed.ts';
import type { AppProps } from './react/app.tsx';
import type { Stage } from './stage.ts';

export const reactVersions = [18, 19] as const;

type ReactVersion = (typeof reactVersions)[number];

/** The part of a page that this needs, so that it can be another driver's. */
type PageLike = Pick<Page, 'evaluate'> & { goto(url: string): Promise<unknown> };

/** The published files, with one of the two versions of React. */
const aliases = (version: ReactVersion) => ({
  'activepieces-connect/react': `${PACKED_DIST}/react.mjs`,
  'activepieces-connect': `${PACKED_DIST}/connect.mjs`,
  ...(version === 18 && { react: 'react-18', 'react-dom': 'react-dom-18' }),
});

const scripts = new Map<string, Promise<string>>();

/** With React's checks, which StrictMode needs. */
function bundleReact(file: string, version: ReactVersion): Promise<string> {
  const key = `${file} ${version}`;
  const script = scripts.get(key) ?? bundle(file, { environment: 'development', alias: aliases(version) });
  scripts.set(key, script);
  return script;
}

const appProps = (stage: Stage, scene: string, preload: boolean): AppProps => ({
  scene,
  preload,
  instanceUrl: stage.url('instance'),
});

export type ReactPageOptions = { version: ReactVersion; preload?: boolean };

/** Opens a page with a scene of `e2e/support/react`, in StrictMode. @param html of the server, to be hydrated */
export async function openReactPage(
  page: PageLike,
  stage: Stage,
  scene: string,
  { version, preload = false, html = '' }: ReactPageOptions & { html?: string },
): Promise<void> {
  const data = JSON.stringify({ props: appProps(stage, scene, preload), html }).replaceAll('<', '\\u003c');
  await openPage(page, stage, await bundleReact('react/client.tsx', version), `Object.assign(window, ${data})`);
}

/** Opens a page with a module of its own. @param answer what other paths of its site return */
export async function openPageWith(
  page: PageLike,
  stage: Stage,
  file: string,
  version: ReactVersion,
  answer: (path: string) => string | undefined,
): Promise<void> {
  await openPage(page, stage, await bundleReact(file, version), '', answer);
}

async function openPage(
  page: PageLike,
  stage: Stage,
  script: string,
  before: string,
  answer: (path: string) => string | undefined = () => undefined,
): Promise<void> {
  const document = `<!doctype html><html lang="en"><title>Host</title><body>
<script>${before}</script><script type="module">${script}</script></body></html>`;
  stage.sites.host = (path) => {
    const html = path === '/' ? document : answer(path);
    return html === undefined ? undefined : { html };
  };
  await page.goto(stage.url('host', '/'));
}

/** The scene as a server renders it, in a process without a DOM. */
export async function renderOnServer(
  stage: Stage,
  scene: string,
  { version, preload = false }: ReactPageOptions,
  info: TestInfo,
): Promise<string> {
  const file = info.outputPath('server.mjs');
  writeFileSync(file, await bundleReact('react/server.tsx', version));
  const { render } = (await import(pathToFileURL(file).href)) as typeof import('./react/server.tsx');
  return render(appProps(stage, scene, preload));
}

/** What the page has recorded under a name. */
export const recorded = (page: PageLike, name: string) =>
  page.evaluate((key) => globalThis.recorded?.[key] ?? [], name);
