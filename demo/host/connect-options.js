import { readControls } from './controls.js';

/** What a card's button asks of `connect()`. */
export function connectOptions(app, exists) {
  const { named, later, scope } = readControls();
  return {
    pieceName: app.pieceName,
    ...(named && { connectionName: app.connectionName }),
    // An existing connection keeps the name that it may have been given here.
    ...(named && !exists && { displayName: `${app.displayName} for Harbour Lane` }),
    ...(scope === 'platform' && { scope: 'PLATFORM' }),
    allowSetupLater: later,
  };
}
