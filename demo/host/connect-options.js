import { readControls } from './controls.js';

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
