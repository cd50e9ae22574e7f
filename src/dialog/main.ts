import '../theme/index.css';
import { addMissingFeatures } from './add-missing-features.ts';
import * as deferredParts from './deferred-parts.ts';
import type { OpenedDialog } from './dialog.ts';
import { connectToHost } from './host.ts';
import { loadOfficial } from './lazy-official.ts';
import { leaveKeysToInputMethod } from './leave-keys-to-input-method.ts';
import { loadLocale } from './load-locale.ts';
import { createActivepiecesOpener } from './open-activepieces.ts';
import { openDialog } from './open-dialog.ts';
import { createPageAppearance } from './page-appearance.ts';
import { createPageNetwork } from './page-network.ts';

/** The composition root. */

/** A hidden dialog loads what a form may need only after the requests of the host page. */
const PRELOAD_DELAY_MS = 1500;

const root = document.getElementById('app') as HTMLElement;
const isWindow = window.opener !== null;
document.documentElement.dataset.surface = isWindow ? 'window' : 'frame';
addMissingFeatures();
leaveKeysToInputMethod();

// Empty: as long as the host page counts it, this document is there and answers.
const presence = document.createElement('iframe');
presence.hidden = true;
root.after(presence);

const appearance = createPageAppearance();
const network = createPageNetwork(() => host);
const activepieces = createActivepiecesOpener(network);
const preloadTimer = setTimeout(loadDeferredParts, PRELOAD_DELAY_MS);
let dialog: OpenedDialog | undefined;

const host = connectToHost(window, {
  init(data) {
    if (!host) return;
    clearTimeout(preloadTimer);
    void openDialog(data, {
      root,
      isWindow,
      host,
      network,
      activepieces,
      appearance,
      prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
      loadDeferredParts,
      onOpened(opened) {
        dialog = opened;
      },
    });
  },
  preload: activepieces.prefetch,
  restyle(settings) {
    appearance.setHostAppearance(settings);
    void appearance.apply();
  },
  closeRequested: () => dialog?.requestClose(),
  leaving: () => dialog?.leave(),
});

if (!host) {
  const official = loadOfficial();
  void loadLocale(navigator.language).then(async () => (await official).showStandalone(root));
}

/**
 * Uses the namespace, so that rolldown's helper for namespaces is in this file: lazy chunks need it as well, and a chunk
 * of its own would be one more request. Failures are ignored: whoever needs a part loads it again, and shows the problem.
 */
function loadDeferredParts() {
  void Promise.allSettled(Object.values(deferredParts).map((load) => load()));
}
