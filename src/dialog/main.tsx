import { effect } from '@preact/signals';
import { render } from 'preact';
import { type ActivepiecesSetup, createActivepieces } from '../backends/activepieces/index.ts';
import type { Backend } from '../backends/backend.ts';
import { wait } from '../backends/http.ts';
import type { Init } from '../protocol/host-messages.ts';
import '../theme/index.css';
import { applyFont, applyMode } from '../theme/apply.ts';
import { createDialog, type Dialog } from './actions.ts';
import { App } from './app.tsx';
import { connectToHost } from './host.ts';
import { loadWays } from './lazy-ways.ts';
import { loadExtras } from './load-extras.ts';
import { parseRoute } from './route.ts';
import { Standalone } from './screens/standalone.tsx';
import { warmUp } from './warm.ts';

/** The composition root: picks the backend, wires the parts, and is the only place that touches globals. */

/** A dialog that waits hidden loads what a form may need; in ms, so that the page's own requests come first. */
const idle = 1500;

const root = document.getElementById('app') as HTMLElement;
const isWindow = window.opener !== null;
document.documentElement.dataset.surface = isWindow ? 'window' : 'frame';

let dialog: Dialog | undefined;
let cloudOAuth2Url: string | undefined;
let warm: { instanceUrl: string; locale: string; backend: Backend } | undefined;

const host = connectToHost(window, {
  init,
  preload({ credentials, instanceUrl, locale, pieceNames }) {
    const backend = warmUp(activepieces({ credentials, instanceUrl, locale }), pieceNames);
    warm = { instanceUrl, locale, backend };
    // connect() tries again with the credentials it has then, and tells what is wrong.
    backend.signIn(new AbortController().signal).catch(() => {
      warm = undefined;
    });
  },
  closeRequested: () => dialog?.leave(),
});
const preloadExtras = setTimeout(() => void loadExtras(), idle);
if (!host) render(<Standalone />, root);

function init(data: Init) {
  if (!host) return;
  clearTimeout(preloadExtras);
  // Unless it is told, the dialog looks like its page: dark only where the page can be.
  applyMode(data.mode ?? (data.connect?.colorScheme.includes('dark') ? 'system' : 'light'));
  applyFont(data.fontUrl, data.fontFamily);
  const route = parseRoute(data.initialRoute);
  const instanceUrl = data.connect?.instanceUrl ?? servedBy(location.href);
  const { locale } = data;
  cloudOAuth2Url = data.connect?.cloudOAuth2Url;
  const backend =
    warm?.instanceUrl === instanceUrl && warm.locale === locale
      ? warm.backend
      : activepieces({ credentials: data.credentials, instanceUrl, locale });
  const opened = createDialog({
    backend,
    host,
    request: {
      pieceName: data.connect?.pieceName ?? route.pieceName,
      connectionName: data.connect ? data.connect.connectionName : route.connectionName,
      displayName: data.connect?.displayName,
      allowSetupLater: data.connect?.allowSetupLater ?? false,
      redirectUrl: data.connect?.redirectUrl,
    },
    applyBrand: async ({ primaryColor }) => (await loadExtras())?.applyBrandColor(primaryColor),
    prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  dialog = opened;
  // In parallel with the sign-in, never before it.
  void loadExtras();
  render(<App dialog={opened} trapFocus={!isWindow && !data.connect} />, root);
  host.post({ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} });
  host.post({ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'shown' } } });
  effect(() => {
    // The page closes its window; if it is gone, nobody else would.
    if (opened.screen.value.kind === 'closed' && isWindow) setTimeout(() => window.close(), 1000);
  });
}

function activepieces(setup: Pick<ActivepiecesSetup, 'credentials' | 'instanceUrl' | 'locale'>): Backend {
  return createActivepieces({
    ...setup,
    tools: { fetch: (...request) => fetch(...request), wait },
    renewCredentials: async () => {
      const renewed = await host?.renewCredentials();
      if (renewed) host?.post({ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'session_renewed' } } });
      return renewed;
    },
    isOnline: () => navigator.onLine,
    cloudOAuth2Url: () => cloudOAuth2Url,
    loadOAuth2: async () => (await loadWays()).activepiecesOAuth2,
  });
}

/** The official SDK does not say where the instance is: it opens `{instanceUrl}/embed`, so this page is there. */
function servedBy(href: string): string {
  const { origin, pathname } = new URL(href);
  return origin + pathname.replace(/\/embed(\/.*)?$/, '').replace(/\/$/, '');
}
