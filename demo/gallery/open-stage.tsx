import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { App } from '../../src/dialog/app.tsx';
import { authMethodsOf } from '../../src/dialog/auth-methods/auth-methods-of.ts';
import { createDialog } from '../../src/dialog/create-dialog.ts';
import type { Dialog, DialogSetup } from '../../src/dialog/dialog.ts';
import type { FormOptions } from '../../src/dialog/dialog-request.ts';
import type { Host } from '../../src/dialog/host.ts';
import { showReturn } from '../../src/dialog/hosted/page-host.ts';
import { showStandalone } from '../../src/dialog/hosted/standalone.ts';
import { loadAppearance } from '../../src/dialog/lazy-appearance.ts';
import { loadConnectionManager } from '../../src/dialog/lazy-connections.ts';
import { loadMakeBackend } from '../../src/dialog/lazy-make-backend.ts';
import { showRefusal } from '../../src/dialog/operator-config/show-refusal.ts';
import type { Piece } from '../../src/model/piece.ts';
import { parseInitialView, parsePlatformOptions } from '../../src/protocol/initial-view.ts';
import { recordTexts } from './app-texts.ts';
import { browserStubs } from './browser-stubs.ts';
import { memoryBackend } from './memory-backend.ts';
import { pendingForever, type SceneStage, type StageOptions } from './stage.ts';
import { user } from './user.ts';

/** A scene has no host page. */
const host: Host = { post: () => undefined, renewCredentials: async () => undefined };

/** Composes the dialog as src/dialog/main.ts does. @param onClosed called when the user closes the dialog */
export function openStage(root: HTMLElement, onClosed: () => void): SceneStage {
  // On a slow machine a scene would go on before it is compared. Shorter delays are part of what a scene waits for.
  browserStubs.overrideTimers((ms) => (ms > 500 ? Number.POSITIVE_INFINITY : ms));
  const setUp = async (pieces: Piece[], options: StageOptions): Promise<Omit<DialogSetup, 'request'>> => {
    const { request: _, makeUi, recoveredInput, trip, ...overrides } = options;
    return {
      backend: recordTexts(memoryBackend(pieces, overrides)),
      host: { ...host, trip },
      recoveredInput: recordTexts(recoveredInput),
      authMethodsOf: makeUi ? await loadMakeMethods() : authMethodsOf,
      applyBrand: async ({ primaryColor }) => (await loadAppearance())?.applyAppearance({ brand: primaryColor }),
      prefersReducedMotion: () => false,
    };
  };
  const formOptions = (request: StageOptions['request']): FormOptions => ({
    connectionName: 'main',
    displayName: undefined,
    allowSetupLater: false,
    redirectUrl: undefined,
    ...recordTexts(request),
  });
  const show = (_: unknown, content: JSX.Element) => render(content, root);
  const openForm = (setup: DialogSetup): Dialog => {
    const dialog = createDialog(setup);
    show(dialog, <App dialog={dialog} />);
    effect(() => {
      if (dialog.screen.value.kind === 'closed') onClosed();
    });
    return dialog;
  };
  const connect = async (piece: Piece, options: StageOptions = {}) => {
    const request = { pieceName: piece.name, ...formOptions(options.request) };
    return openForm({ ...(await setUp([piece], options)), request });
  };
  return {
    connect,
    async openForm(piece, options) {
      const dialog = await connect(piece, options);
      await user.find('.form');
      return dialog;
    },
    async openManager(pieces, managerOptions, options = {}) {
      const { openManager } = await loadConnectionManager();
      const hostOptions = { connectionName: undefined, ...options.request, ...managerOptions };
      openManager({
        ...(await setUp(pieces, options)),
        view: parseInitialView(hostOptions),
        platform: parsePlatformOptions(hostOptions),
        formOptions: formOptions(hostOptions),
        show,
        openForm,
        closed: onClosed,
      });
    },
    async openStandalone() {
      // Without a host page no color mode is set.
      delete document.documentElement.dataset.mode;
      showStandalone(root);
    },
    async openRefusal(refusal) {
      showRefusal(refusal, { root, host, onOpened: () => undefined });
    },
    async openReturn(address) {
      showReturn(root, address);
    },
    user,
    ...browserStubs,
  };
}

/** Make's methods and fields. The scene's own backend takes the place of the one that is created here. */
async function loadMakeMethods() {
  const { openMakeBackend } = await loadMakeBackend();
  const opened = openMakeBackend(
    { backend: { kind: 'make', baseUrl: 'https://make.invalid', teamId: 1 }, credentials: undefined },
    {
      renewCredentials: async () => undefined,
      isOnline: () => true,
      tools: { fetch: pendingForever, wait: pendingForever },
    },
  );
  if (typeof opened === 'string') throw new Error(opened);
  return opened.authMethodsOf;
}
