import { createAppCards } from './app-cards.js';
import * as backend from './backend.js';
import { createCalls } from './calls.js';
import { readControls, setUpControls } from './controls.js';
import { byId } from './element.js';
import { setUpEventLog } from './event-log.js';
import { showHints } from './hints.js';
import { showMakeConnections } from './make-connection-list.js';
import { showsOff } from './make-types.js';
import { run, say } from './status.js';

const { activepieces } = window;
const { teamId, app, types } = await backend.fetchMake();
const state = {
  /** To the dialog a connection type is what a piece is. */
  apps: types.map(({ name, label, logoUrl, hints }) => ({
    pieceName: name,
    displayName: label,
    description: showsOff[name] ?? '',
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
  onDone: () => run(loadConnections),
});

const showTypes = createAppCards({
  onConnect: (type) =>
    calls.connect(type, {
      pieceName: type.pieceName,
      // Make knows a connection by its id only; the dialog looks for one of this name and type.
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
void run(loadConnections);

/** The dialog speaks to the proxy of this page's server, which adds the token of Make. */
function configure() {
  const { locale, mode, preload } = readControls();
  activepieces
    ?.configure({
      backend: { kind: 'make', baseUrl: `${location.origin}/make`, teamId, definitions: [app] },
      jwtToken: backend.fetchMakeToken,
      embedding: { locale, styling: { mode } },
      preload,
    })
    .catch(({ message }) => say(message));
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
      run(async () => {
        await backend.setMakeUsage(id, isUsed);
        await loadConnections();
        say(isUsed ? `A scenario uses ${name} now: to delete it, confirm twice.` : `No scenario uses ${name} now.`);
      }),
  });
}

/** As the cards know connections. What cannot be changed leaves its name to a new one. */
function asListed({ type, name, status, isChangeable }) {
  return {
    pieceName: type,
    externalId: isChangeable ? name : undefined,
    status: status === 'active' ? 'ACTIVE' : 'ERROR',
  };
}
