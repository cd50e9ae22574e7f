import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { App } from '../../src/dialog/app.tsx';
import { authMethodsOf } from '../../src/dialog/auth-methods/auth-methods-of.ts';
import { createDialog } from '../../src/dialog/create-dialog.ts';
import type { Dialog, DialogSetup } from '../../src/dialog/dialog.ts';
import type { Host } from '../../src/dialog/host.ts';
import { loadAppearance } from '../../src/dialog/lazy-appearance.ts';
import { loadConnectionManager } from '../../src/dialog/lazy-connections.ts';
import { loadMakeBackend } from '../../src/dialog/lazy-make-backend.ts';
import { showStandalone } from '../../src/dialog/standalone.ts';
import type { Piece } from '../../src/model.ts';
import { noting } from './app-texts.ts';
import { memoryBackend } from './memory-backend.ts';
import { pendingForever, type Setting, type Stage } from './stage.ts';
import { surroundings } from './surroundings.ts';
import { user } from './user.ts';

/** There is no page around it. */
const host: Host = { post: () => undefined, renewCredentials: async () => undefined };

/** Puts the dialog together as its own main.ts does. @param closed the user has closed it */
export function openStage(root: HTMLElement, closed: () => void): Stage {
  const setUp = async (pieces: Piece[], { request, platform, draft, ...otherwise }: Setting): Promise<DialogSetup> => ({
    backend: noting(memoryBackend(pieces, otherwise)),
    host,
    recoveredInput: noting(draft),
    authMethodsOf: platform ? await makeAuthMethods() : authMethodsOf,
    request: {
      pieceName: '',
      connectionName: 'main',
      displayName: undefined,
      allowSetupLater: false,
      redirectUrl: undefined,
      ...noting(request),
    },
    applyBrand: async ({ primaryColor }) => (await loadAppearance())?.applyAppearance({ brand: primaryColor }),
    prefersReducedMotion: () => false,
  });
  const show = (_: unknown, content: JSX.Element) => render(content, root);
  const openForm = (setup: DialogSetup): Dialog => {
    const opened = createDialog(setup);
    show(opened, <App dialog={opened} />);
    effect(() => {
      if (opened.screen.value.kind === 'closed') closed();
    });
    return opened;
  };
  const connect = async (piece: Piece, setting: Setting = {}) => {
    const request = { pieceName: piece.name, ...setting.request };
    return openForm(await setUp([piece], { ...setting, request }));
  };
  return {
    connect,
    async form(piece, setting) {
      const opened = await connect(piece, setting);
      await user.find('.form');
      return opened;
    },
    async manage(pieces, more, setting = {}) {
      const request = { connectionName: undefined, ...setting.request };
      const { openManager } = await loadConnectionManager();
      const setup = await setUp(pieces, { ...setting, request });
      openManager({ ...setup, managerOptions: more, show, openForm, closed });
    },
    async standalone() {
      // Nobody told it anything.
      delete document.documentElement.dataset.mode;
      showStandalone(root);
    },
    user,
    ...surroundings,
  };
}

/** The methods and the fields of a backend that brings its own; what it would fetch, the scene's backend has. */
async function makeAuthMethods() {
  const { openMakeBackend } = await loadMakeBackend();
  const opened = openMakeBackend(
    { kind: 'make', baseUrl: 'https://make.invalid', teamId: 1 },
    {
      credentials: { jwtToken: '' },
      renewCredentials: async () => undefined,
      isOnline: () => true,
      tools: { fetch: pendingForever, wait: pendingForever },
    },
  );
  if (!opened) throw new Error('This is no description of a backend.');
  return opened.authMethodsOf;
}
