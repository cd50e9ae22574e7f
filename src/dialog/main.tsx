import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { type ActivepiecesSetup, createActivepieces } from '../backends/activepieces/index.ts';
import type { Backend } from '../backends/backend.ts';
import { wait } from '../backends/http.ts';
import type { ConnectErrorCode } from '../errors.ts';
import type { Appearance } from '../protocol/appearance.ts';
import type { Credentials, Init } from '../protocol/host-messages.ts';
import '../theme/index.css';
import { applyColorMode } from '../theme/apply-color-mode.ts';
import { App } from './app.tsx';
import type { AppearanceSettings } from './appearance.ts';
import { createDialog } from './create-dialog.ts';
import type { DialogSetup } from './dialog.ts';
import { connectToHost, type Host } from './host.ts';
import { loadAppearance } from './lazy-appearance.ts';
import { loadConnectionManager } from './lazy-connections.ts';
import { loadDeferredUi } from './lazy-deferred-ui.ts';
import { loadFieldTypes } from './lazy-field-types.ts';
import { loadMakeBackend } from './lazy-make-backend.ts';
import { loadOAuth2 } from './lazy-oauth2.ts';
import { prefetchPieces } from './prefetch.ts';

/** The composition root: picks the backend, wires the parts, and is the only place that touches globals. */

/** A dialog that waits hidden loads what a form may need; in ms, so that the page's own requests come first. */
const PRELOAD_DELAY_MS = 1500;

/** As long as the animation in fading.css, which is `--ap-quick`. In ms. */
const CLOSE_ANIMATION_MS = 120;

const prefersReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const root = document.getElementById('app') as HTMLElement;
const isWindow = window.opener !== null;
document.documentElement.dataset.surface = isWindow ? 'window' : 'frame';

let dialog: { requestClose(): void } | undefined;
let appearance: AppearanceSettings = {};
let cloudOAuth2Url: string | undefined;
let prefetched: { instanceUrl: string; locale: string; backend: Backend } | undefined;

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
    const backend = prefetchPieces(activepieces({ credentials, instanceUrl, language }), pieceNames);
    prefetched = { instanceUrl, locale, backend };
    // connect() tries again with the credentials it has then, and tells what is wrong.
    backend.signIn(new AbortController().signal).catch(() => {
      prefetched = undefined;
    });
  },
  restyle(look) {
    setColorMode(look);
    void updateAppearance();
  },
  closeRequested: () => dialog?.requestClose(),
});
/** English, which is part of the code, if the chunk of another language cannot be loaded. */
function loadLocale(locale: string, texts?: object): Promise<string> {
  if (!texts && /^en\b/i.test(locale)) return Promise.resolve('en');
  const preferred = [locale, ...navigator.languages];
  return import('../i18n/set-locale.ts').then(
    ({ setLocale }) => setLocale(preferred, texts),
    () => 'en',
  );
}

const preloading = setTimeout(loadDeferredParts, PRELOAD_DELAY_MS);
if (!host) {
  const official = import('./official.ts');
  void loadLocale(navigator.language).then(async () => (await official).showStandalone(root));
}

/** Whoever needs the kinds asks again, and says so if they cannot be had. */
function loadDeferredParts() {
  void Promise.allSettled([loadDeferredUi(), loadFieldTypes(), loadAppearance()]);
}

function setColorMode(look: Appearance) {
  appearance = { ...look, brand: appearance.brand };
  // Unless it is told, the dialog looks like its page: dark only where the page can be.
  applyColorMode(look.mode ?? (look.colorScheme.includes('dark') ? 'system' : 'light'));
}

async function updateAppearance() {
  (await loadAppearance())?.applyAppearance(appearance);
}

async function init(data: Init) {
  if (!host) return;
  clearTimeout(preloading);
  const { connect, locale, appearance: look } = data;
  const language = loadLocale(locale, data.texts);
  setColorMode(look);
  const appearanceApplied = look.theme && updateAppearance();
  const official = connect ? undefined : await import('./official.ts');
  const target = connect ?? official?.parseRoute(data.initialRoute);
  const instanceUrl = connect?.instanceUrl ?? official?.instanceUrlOf(location.href) ?? '';
  cloudOAuth2Url = connect?.cloudOAuth2Url;
  const other = connect?.backend && (await loadOtherBackend(connect.backend, data.credentials, language));
  if (connect?.backend && !other) return;
  const backend =
    prefetched?.instanceUrl === instanceUrl && prefetched.locale === locale
      ? prefetched.backend
      : activepieces({ credentials: data.credentials, instanceUrl, language });
  const setup: DialogSetup = {
    backend,
    ...other,
    host: {
      ...host,
      post(message) {
        // The official SDK keeps no draft.
        if (connect || message.type !== 'CLIENT_CONNECT_DRAFT') postAfterClosing(message, host.post);
      },
    },
    recoveredInput: data.draft,
    request: {
      pieceName: target?.pieceName ?? '',
      connectionName: target?.connectionName,
      displayName: connect?.displayName,
      allowSetupLater: connect?.allowSetupLater ?? false,
      redirectUrl: connect?.redirectUrl,
    },
    applyBrand: ({ primaryColor }) => {
      appearance.brand = primaryColor;
      void updateAppearance();
    },
    prefersReducedMotion,
  };
  if (connect?.managerOptions) void showManager(setup, connect.managerOptions);
  else openForm(setup);
  // In parallel with the sign-in, never before it.
  loadDeferredParts();
  void updateAppearance();

  function openForm(asked: DialogSetup) {
    const opened = createDialog(asked);
    void show(opened, <App dialog={opened} keepFocus={isWindow ? undefined : official?.keepFocusInside} />);
    effect(() => {
      if (opened.screen.value.kind === 'closed') closed();
    });
  }
  async function showManager(asked: DialogSetup, more: object) {
    try {
      const [{ openManager }] = await Promise.all([loadConnectionManager(), loadFieldTypes()]);
      openManager({ ...asked, managerOptions: more, show, openForm, closed });
    } catch {
      rejectCall();
    }
  }
  async function show(opened: { requestClose(): void }, content: JSX.Element) {
    dialog = opened;
    // Beside the sign-in, which takes longer. With a theme of the page, nobody is to see our colours first.
    await Promise.all([language, appearanceApplied]);
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
function postAfterClosing(message: Parameters<Host['post']>[0], post: Host['post']) {
  const fades = message.type === 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED' && !isWindow && !document.hidden;
  if (!fades || prefersReducedMotion()) return post(message);
  root.inert = true;
  root.className = 'fading';
  setTimeout(() => post(message), CLOSE_ANIMATION_MS);
}

/** Of another platform. Undefined if it cannot be had: the page has been told. */
async function loadOtherBackend(description: object, credentials: Credentials, language: Promise<string>) {
  try {
    await language;
    const { openMakeBackend } = await loadMakeBackend();
    const opened = openMakeBackend(description, { ...network, credentials });
    if (opened) return opened;
    rejectCall(
      'invalid_options',
      'The dialog does not support configure({ backend }). Check its kind, baseUrl and teamId.',
    );
  } catch {
    rejectCall();
  }
  return undefined;
}

function rejectCall(
  code: ConnectErrorCode = 'dialog_unreachable',
  error = 'A file of the dialog could not be loaded. Check that its assets folder is complete.',
) {
  host?.post({ type: 'CLIENT_CONNECT_FAILED', data: { code, error } });
}

function activepieces(setup: Pick<ActivepiecesSetup, 'credentials' | 'instanceUrl' | 'language'>): Backend {
  return createActivepieces({
    ...setup,
    ...network,
    cloudOAuth2Url: () => cloudOAuth2Url,
    loadOAuth2,
    loadManage: () => import('../backends/activepieces/manage.ts'),
  });
}
