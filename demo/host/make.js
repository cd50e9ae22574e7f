import { createAppCards } from './app-cards.js';
import * as backend from './backend.js';
import { createCalls } from './calls.js';
import { configureDialog } from './connect-options.js';
import { readControls, setUpControls } from './controls.js';
import { byId } from './element.js';
import { setUpEventLog } from './event-log.js';
import { showHints } from './hints.js';
import { showMakeConnections } from './make-connection-list.js';
import { typeDescriptions } from './make-types.js';
import { announce, runTask } from './status.js';

const { activepieces } = window;
const { teamId, app, types } = await backend.fetchMake();
const state = {
  /** The dialog treats a connection type as a piece. */
  apps: types.map(({ name, label, logoUrl, hints }) => ({
    pieceName: name,
    displayName: label,
    description: typeDescriptions[name] ?? '',
    logoUrl,
    hints,
    connectionName: `${label} for Harbour Lane`,
  })),
  connections: [],
  pending: undefined,
};

const calls = createCalls({
  activepieces,
  onPending: (pieceName) => {
    state.pending = pieceName;
    render();
  },
  onDone: () => runTask(loadConnections),
});

const showTypes = createAppCards({
  onConnect: (type) =>
    calls.connect(type, {
      pieceName: type.pieceName,
      // Make has no external ids; the dialog finds a connection by this name and type.
      ...(readControls().named && { connectionName: type.connectionName }),
    }),
  onCancel: calls.cancel,
  onManage: calls.manage,
  onHints: (type) => showHints(type),
});

setUpEventLog();
setUpControls((name) => {
  if (['locale', 'mode', 'preload'].includes(name)) configure();
  render();
});
byId('notice').hidden = activepieces !== undefined;
byId('kit').textContent = app;
byId('manage').disabled = activepieces === undefined;
byId('manage').addEventListener('click', () => calls.manage());
configure();
render();
void runTask(loadConnections);

/** The dialog calls the proxy on this page's server, which adds Make's API token. */
function configure() {
  configureDialog({
    backend: { kind: 'make', baseUrl: `${location.origin}/make`, teamId, definitions: [app] },
    jwtToken: backend.fetchMakeToken,
  });
}

async function loadConnections() {
  state.connections = await backend.fetchMakeConnections();
  render();
}

function render() {
  const { apps, connections, pending } = state;
  showTypes({
    apps,
    connections: connections.map(asListed),
    pending,
    ready: activepieces !== undefined,
    named: readControls().named,
    query: '',
  });
  showMakeConnections({
    connections,
    types: apps,
    onUse: ({ id, name }, isUsed) =>
      runTask(async () => {
        await backend.setMakeUsage(id, isUsed);
        await loadConnections();
        announce(
          isUsed ? `A scenario uses ${name} now: to delete it, confirm twice.` : `No scenario uses ${name} now.`,
        );
      }),
  });
}

/** A connection for the cards. A read-only one does not reserve its name. */
function asListed({ type, name, status, isChangeable }) {
  return {
    pieceName: type,
    externalId: isChangeable ? name : undefined,
    status: status === 'active' ? 'ACTIVE' : 'ERROR',
  };
}
