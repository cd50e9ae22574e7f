import '../theme/index.css';
// Here, so that it knows of a press that began before the lazy chunks which use it.
import '../fields/after-pointer-up.ts';
import type { Init } from '../protocol/host-messages.ts';
import { HOSTED_HASH_PREFIX, isHostedHash } from '../protocol/hosted-hash.ts';
import { addMissingFeatures } from './add-missing-features.ts';
import * as deferredParts from './deferred-parts.ts';
import type { OpenedDialog } from './dialog.ts';
import { connectToHost, type Host, type HostEvents } from './host.ts';
import { loadHosted } from './lazy-hosted.ts';
import { leaveKeysToInputMethod } from './leave-keys-to-input-method.ts';
import { createActivepiecesOpener } from './open-activepieces.ts';
import { openDialog } from './open-dialog.ts';
import { readOperatorConfig } from './operator-config/read-operator-config.ts';
import { createPageAppearance } from './page-appearance.ts';
import { createPageNetwork } from './page-network.ts';
import { showNotLoaded } from './page-not-loaded.tsx';
import { reloadConditions } from './reload-if-useful.ts';
import { styleHostedPage } from './style-hosted-page.ts';

/** The composition root. */

/** A hidden dialog loads what a form may need only after the requests of the host page. */
const PRELOAD_DELAY_MS = 1500;

const { hash } = location;
/** The hosted page (docs/hosted-page.md), which may have an opener, but no use for it. */
const isHosted = self === top && isHostedHash(hash);
// Before anything else: whoever sees the address can use the credentials in it.
if (isHosted) history.replaceState(null, '', HOSTED_HASH_PREFIX);
const root = document.getElementById('app') as HTMLElement;
const isWindow = window.opener !== null && !isHosted;
document.documentElement.dataset.surface = isWindow ? 'window' : 'frame';
addMissingFeatures();
leaveKeysToInputMethod();

const appearance = createPageAppearance();
const earlyConfig = readOperatorConfig();
/** Again if that failed, e.g. while a hidden dialog waited. */
const readConfig = () => earlyConfig.catch(readOperatorConfig);
// Reported when it is needed.
earlyConfig.catch(() => undefined);
const network = createPageNetwork(() => host);
const activepieces = createActivepiecesOpener(network);
const preloadTimer = setTimeout(loadDeferredParts, PRELOAD_DELAY_MS);
let dialog: OpenedDialog | undefined;

const open = (init: Init, host: Host, hostOrigin?: string) => {
  clearTimeout(preloadTimer);
  void openDialog(init, {
    root,
    isWindow,
    host,
    hostOrigin,
    readConfig,
    network,
    activepieces,
    appearance,
    prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    loadDeferredParts,
    onOpened(opened) {
      if (!dialog?.isRefusal) dialog = opened;
    },
  });
};
const events: HostEvents = {
  init(data, hostOrigin) {
    if (host) open(data, host, hostOrigin);
  },
  preload: (data) => void activepieces.prefetch(data),
  restyle(settings) {
    appearance.setHostAppearance(settings);
    void appearance.apply();
  },
  closeRequested() {
    if (dialog) dialog.requestClose();
    // Its parts are still loading: nothing is there to lose.
    else host?.post({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection: undefined } });
  },
  removalRequested: () => dialog?.leave(),
};
const host = isHosted ? undefined : connectToHost(window, events);

// Empty. The loader reads `window.length` across origins: 0 means that this document is gone (decision 21). It is made
// while CLIENT_INIT is on its way.
const presence = document.createElement('iframe');
presence.hidden = true;
root.after(presence);

if (!host) {
  styleHostedPage();
  // The address is gone from the address bar.
  reloadConditions.cannotStartAgain = true;
  loadHosted().then(
    ({ startPage }) => startPage({ root, hash, readConfig, open, dialog: () => dialog }),
    () => showNotLoaded(root, hash),
  );
}

/**
 * Uses the namespace, so that rolldown's helper for namespaces is in this file: lazy chunks need it as well, and a chunk
 * of its own would be one more request. Failures are ignored: whoever needs a part loads it again, and shows the problem.
 */
function loadDeferredParts() {
  void Promise.allSettled(Object.values(deferredParts).map((load) => load()));
}
