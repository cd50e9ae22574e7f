import { effect, signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { type ActivepiecesSetup, createActivepieces } from '../backends/activepieces/index.ts';
import type { Backend } from '../backends/backend.ts';
import { wait } from '../backends/http.ts';
import type { Init } from '../protocol/host-messages.ts';
import '../theme/index.css';
import { applyFont, applyMode } from '../theme/apply.ts';
import { createDialog } from './actions.ts';
import { App } from './app.tsx';
import type { DialogSetup } from './dialog.ts';
import { connectToHost } from './host.ts';
import { loadConnections } from './lazy-connections.ts';
import { loadWays } from './lazy-ways.ts';
import { loadExtras } from './load-extras.ts';
import { warmUp } from './warm.ts';

/** The composition root: picks the backend, wires the parts, and is the only place that touches globals. */

/** A dialog that waits hidden loads what a form may need; in ms, so that the page's own requests come first. */
const idle = 1500;

const root = document.getElementById('app') as HTMLElement;
const isWindow = window.opener !== null;
document.documentElement.dataset.surface = isWindow ? 'window' : 'frame';

let dialog: { leave(): void } | undefined;
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
if (!host) void import('./official.ts').then(({ showStandalone }) => showStandalone(root));

async function init(data: Init) {
  if (!host) return;
  clearTimeout(preloadExtras);
  // Unless it is told, the dialog looks like its page: dark only where the page can be.
  applyMode(data.mode ?? (data.connect?.colorScheme.includes('dark') ? 'system' : 'light'));
  applyFont(data.fontUrl, data.fontFamily);
  const { connect, locale } = data;
  const official = connect ? undefined : await import('./official.ts');
  const asked = connect ?? official?.parseRoute(data.initialRoute);
  const instanceUrl = connect?.instanceUrl ?? official?.servedBy(location.href) ?? '';
  cloudOAuth2Url = connect?.cloudOAuth2Url;
  const backend =
    warm?.instanceUrl === instanceUrl && warm.locale === locale
      ? warm.backend
      : activepieces({ credentials: data.credentials, instanceUrl, locale });
  const setup: DialogSetup = {
    backend,
    host,
    request: {
      pieceName: asked?.pieceName ?? '',
      connectionName: asked?.connectionName,
      displayName: connect?.displayName,
      allowSetupLater: connect?.allowSetupLater ?? false,
      redirectUrl: connect?.redirectUrl,
    },
    applyBrand: async ({ primaryColor }) => (await loadExtras())?.applyBrandColor(primaryColor),
    prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  if (connect?.more) void openMore(setup, connect.more);
  else openForm(setup);
  // In parallel with the sign-in, never before it.
  void loadExtras();

  function openForm(asked: DialogSetup) {
    const opened = createDialog(asked);
    show(opened, <App dialog={opened} keepFocus={isWindow ? undefined : official?.keepFocusInside} />);
    effect(() => {
      if (opened.screen.value.kind === 'closed') closed();
    });
  }
  async function openMore(asked: DialogSetup, more: object) {
    try {
      const { openConnections } = await loadConnections();
      openConnections({ ...asked, parts: { signal, effect, createDialog, App }, more, show, openForm, closed });
    } catch {
      asked.host.post({ type: 'CLIENT_CONNECT_FAILED', data: { code: 'dialog_unreachable', error: 'not all of it.' } });
    }
  }
  function show(opened: { leave(): void }, content: JSX.Element) {
    dialog = opened;
    render(content, root);
    setup.host.post({ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} });
    setup.host.post({ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'shown' } } });
  }
  /** The page closes its window; if it is gone, nobody else would. */
  function closed() {
    if (isWindow) setTimeout(() => window.close(), 1000);
  }
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
    loadOAuth2: loadWays,
    loadManage: () => import('../backends/activepieces/manage.ts'),
  });
}
