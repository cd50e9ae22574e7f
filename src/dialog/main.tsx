import { effect, signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { type ActivepiecesSetup, createActivepieces } from '../backends/activepieces/index.ts';
import type { Backend } from '../backends/backend.ts';
import { wait } from '../backends/http.ts';
import type { ConnectErrorCode } from '../errors.ts';
import { Description } from '../fields/description.tsx';
import { addKind } from '../fields/index.tsx';
import { lazyFields } from '../fields/lazy-fields.ts';
import type { Credentials, Init, Look } from '../protocol/host-messages.ts';
import '../theme/index.css';
import { applyMode } from '../theme/apply.ts';
import { createDialog } from './actions.ts';
import { App } from './app.tsx';
import type { DialogSetup } from './dialog.ts';
import { draftOf } from './form.ts';
import { connectToHost, type Host } from './host.ts';
import { loadConnections } from './lazy-connections.ts';
import { loadKinds } from './lazy-kinds.ts';
import { loadLook } from './lazy-look.ts';
import { loadOtherBackends } from './lazy-other-backends.ts';
import { loadWays } from './lazy-ways.ts';
import { loadExtras } from './load-extras.ts';
import type { Wanted } from './look.ts';
import { warmUp } from './warm.ts';

/** The composition root: picks the backend, wires the parts, and is the only place that touches globals. */

/** A dialog that waits hidden loads what a form may need; in ms, so that the page's own requests come first. */
const idle = 1500;

/** As long as the animation in fading.css, which is `--ap-quick`. In ms. */
const fading = 120;

const prefersReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const root = document.getElementById('app') as HTMLElement;
const isWindow = window.opener !== null;
document.documentElement.dataset.surface = isWindow ? 'window' : 'frame';

let dialog: { leave(): void } | undefined;
let wanted: Wanted = {};
let cloudOAuth2Url: string | undefined;
let warm: { instanceUrl: string; locale: string; backend: Backend } | undefined;

/** What every backend needs of this page. */
const network = {
  tools: { fetch: (...request: Parameters<typeof fetch>) => fetch(...request), wait },
  renewCredentials: async () => {
    const renewed = await host?.renewCredentials();
    if (renewed) host?.post({ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'session_renewed' } } });
    return renewed;
  },
  isOnline: () => navigator.onLine,
};

const host = connectToHost(window, {
  init,
  preload({ credentials, instanceUrl, locale, pieceNames }) {
    const language = loadLocale(locale);
    const backend = warmUp(activepieces({ credentials, instanceUrl, language }), pieceNames);
    warm = { instanceUrl, locale, backend };
    // connect() tries again with the credentials it has then, and tells what is wrong.
    backend.signIn(new AbortController().signal).catch(() => {
      warm = undefined;
    });
  },
  restyle(look) {
    wear(look);
    void dress();
  },
  closeRequested: () => dialog?.leave(),
});
/** English, which is part of the code, if the chunk of another language cannot be loaded. */
function loadLocale(locale: string, texts?: object): Promise<string> {
  if (!texts && /^en\b/i.test(locale)) return Promise.resolve('en');
  const wanted = [locale, ...navigator.languages];
  return import('../i18n/set-locale.ts').then(
    ({ setLocale }) => setLocale(wanted, texts),
    () => 'en',
  );
}

const preloading = setTimeout(loadMore, idle);
if (!host) {
  const official = import('./official.ts');
  void loadLocale(navigator.language).then(async () => (await official).showStandalone(root));
}

/** Whoever needs the kinds asks again, and says so if they cannot be had. */
function loadMore() {
  void Promise.allSettled([loadExtras(), loadKinds(), loadLook()]);
}

function wear(look: Look) {
  wanted = { ...look, brand: wanted.brand };
  // Unless it is told, the dialog looks like its page: dark only where the page can be.
  applyMode(look.mode ?? (look.colorScheme.includes('dark') ? 'system' : 'light'));
}

async function dress() {
  (await loadLook())?.applyLook(wanted);
}

async function init(data: Init) {
  if (!host) return;
  clearTimeout(preloading);
  const { connect, locale, look } = data;
  const language = loadLocale(locale, data.texts);
  wear(look);
  const dressed = look.theme && dress();
  const official = connect ? undefined : await import('./official.ts');
  const asked = connect ?? official?.parseRoute(data.initialRoute);
  const instanceUrl = connect?.instanceUrl ?? official?.servedBy(location.href) ?? '';
  cloudOAuth2Url = connect?.cloudOAuth2Url;
  const other = connect?.backend && (await otherBackend(connect.backend, data.credentials, language));
  if (connect?.backend && !other) return;
  const backend =
    warm?.instanceUrl === instanceUrl && warm.locale === locale
      ? warm.backend
      : activepieces({ credentials: data.credentials, instanceUrl, language });
  const setup: DialogSetup = {
    backend,
    ...other,
    host: {
      ...host,
      post(message) {
        // The official SDK keeps no draft.
        if (connect || message.type !== 'CLIENT_CONNECT_DRAFT') afterFading(message, host.post);
      },
    },
    draft: data.draft,
    request: {
      pieceName: asked?.pieceName ?? '',
      connectionName: asked?.connectionName,
      displayName: connect?.displayName,
      allowSetupLater: connect?.allowSetupLater ?? false,
      redirectUrl: connect?.redirectUrl,
    },
    applyBrand: ({ primaryColor }) => {
      wanted.brand = primaryColor;
      void dress();
    },
    prefersReducedMotion,
  };
  if (connect?.more) void openMore(setup, connect.more);
  else openForm(setup);
  // In parallel with the sign-in, never before it.
  loadMore();
  void dress();

  function openForm(asked: DialogSetup) {
    const opened = createDialog(asked);
    void show(opened, <App dialog={opened} keepFocus={isWindow ? undefined : official?.keepFocusInside} />);
    effect(() => {
      if (opened.screen.value.kind === 'closed') closed();
    });
  }
  async function openMore(asked: DialogSetup, more: object) {
    try {
      const [{ openConnections }] = await Promise.all([loadConnections(), loadKinds()]);
      openConnections({ ...asked, parts: { signal, effect, createDialog, App }, more, show, openForm, closed });
    } catch {
      giveUp();
    }
  }
  async function show(opened: { leave(): void }, content: JSX.Element) {
    dialog = opened;
    // Beside the sign-in, which takes longer. With a theme of the page, nobody is to see our colours first.
    await Promise.all([language, dressed]);
    render(content, root);
    setup.host.post({ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} });
    setup.host.post({ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'shown' } } });
  }
  /** The page closes its window; if it is gone, nobody else would. */
  function closed() {
    if (isWindow) setTimeout(() => window.close(), 1000);
  }
}

/** The page takes the frame away as soon as it hears that the dialog is closed. A window is closed by the system. */
function afterFading(message: Parameters<Host['post']>[0], post: Host['post']) {
  const fades = message.type === 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED' && !isWindow && !document.hidden;
  if (!fades || prefersReducedMotion()) return post(message);
  root.inert = true;
  root.className = 'fading';
  setTimeout(() => post(message), fading);
}

/** Of another platform. Undefined if it cannot be had: the page has been told. */
async function otherBackend(description: object, credentials: Credentials, language: Promise<string>) {
  try {
    await language;
    const { openBackend, ways } = await loadOtherBackends();
    const group = { Description, lazyFields };
    const opened = openBackend(description, { ...network, credentials, group, signal, ways, addKind, draftOf });
    if (opened) return opened;
    giveUp('invalid_options', 'backend is invalid.');
  } catch {
    giveUp();
  }
  return undefined;
}

function giveUp(code: ConnectErrorCode = 'dialog_unreachable', error = 'not all of it could be loaded.') {
  host?.post({ type: 'CLIENT_CONNECT_FAILED', data: { code, error } });
}

function activepieces(setup: Pick<ActivepiecesSetup, 'credentials' | 'instanceUrl' | 'language'>): Backend {
  return createActivepieces({
    ...setup,
    ...network,
    cloudOAuth2Url: () => cloudOAuth2Url,
    loadOAuth2: loadWays,
    loadManage: () => import('../backends/activepieces/manage.ts'),
  });
}
