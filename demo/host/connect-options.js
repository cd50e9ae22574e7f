import { readControls } from './controls.js';
import { announce } from './status.js';

/** Calls `configure()` with these options and the settings of the page. */
export function configureDialog(options) {
  const { locale, mode, preload } = readControls();
  window.activepieces
    ?.configure({ ...options, embedding: { locale, styling: { mode } }, preload })
    .catch(({ message }) => announce(message));
}

/** The options of `connect()` for a card. */
export function connectOptionsFor(app, exists) {
  const { named, later, scope } = readControls();
  return {
    pieceName: app.pieceName,
    ...(named && { connectionName: app.connectionName }),
    // An existing connection keeps its display name.
    ...(named && !exists && { displayName: `${app.displayName} for Harbour Lane` }),
    ...(scope === 'platform' && { scope: 'PLATFORM' }),
    allowSetupLater: later,
  };
}
