import { createAppCards } from './app-cards.js';
import * as backend from './backend.js';
import { createCalls } from './calls.js';
import { configureDialog, connectOptionsFor } from './connect-options.js';
import { showConnections } from './connection-list.js';
import { readControls, setUpControls } from './controls.js';
import { setUpDemoData } from './demo-data.js';
import { byId } from './element.js';
import { setUpEventLog } from './event-log.js';
import { showHints } from './hints.js';
import { askDelete, askName } from './prompt.js';
import { announce, runTask } from './status.js';

const { activepieces } = window;
const config = await backend.fetchConfig();
const state = {
  apps: undefined,
  connections: [],
  total: 0,
  pending: undefined,
  query: '',
  ready: false,
  session: undefined,
};

const calls = createCalls({
  activepieces,
  onPending: (pieceName) => {
    state.pending = pieceName;
    render();
  },
  onDone: () => runTask(loadConnections),
});

const showApps = createAppCards({
  onConnect: (app) =>
    calls.connect(
      app,
      connectOptionsFor(
        app,
        state.connections.some((connection) => connection.externalId === app.connectionName),
      ),
    ),
  onCancel: calls.cancel,
  onManage: calls.manage,
  onHints: (app) => showHints(app, config.appsUrl),
});

setUpEventLog();
setUpControls((name) => {
  if (name === 'locale') void runTask(loadApps);
  if (name === 'user') void runTask(signIn);
  if (['locale', 'mode', 'preload', 'redirect'].includes(name)) configure();
  render();
});
byId('notice').hidden = activepieces !== undefined;
byId('manage').addEventListener('click', () => calls.manage());
byId('search').hidden = config.mode === 'embedded';
byId('search').addEventListener('input', ({ target }) => {
  state.query = target.value;
  render();
});
if (config.mode === 'embedded') setUpDemoData(loadConnections);
else byId('admins').remove();
void runTask(signIn);
void runTask(loadApps);
void runTask(loadConnections);

/** Customers authenticate with a JWT, the admin with a session of the instance. */
async function signIn() {
  state.session = config.session;
  if (readControls().user === 'admin') {
    // Disables connecting until the previous user is replaced.
    state.ready = false;
    render();
    const session = await backend.fetchAdminSession();
    if (readControls().user !== 'admin') return;
    state.session = session;
  }
  state.ready = activepieces !== undefined;
  configure();
  render();
}

/** Once per page, and again after every change: it sends no request. */
function configure() {
  configureDialog({
    instanceUrl: config.instanceUrl,
    ...(state.session ? { session: state.session } : { jwtToken: () => backend.fetchJwt(readControls().user) }),
    // The demo's cloud; external instances use the default one.
    ...(config.cloudUrl && { cloudOAuth2Url: config.cloudUrl }),
    ...(readControls().ownRedirect && { redirectUrl: `${config.connectUrl}/embed/redirect.html` }),
  });
}

async function loadApps() {
  const apps = await backend.fetchApps(readControls().locale);
  state.apps = apps.map((app) => ({ ...app, connectionName: `lumen-${app.pieceName.replace(/^.*\/(piece-)?/, '')}` }));
  render();
}

async function loadConnections() {
  Object.assign(state, await backend.fetchConnections());
  render();
}

function render() {
  byId('manage').disabled = !state.ready;
  if (state.apps) showApps({ ...state, named: readControls().named });
  showConnections({
    ...state,
    onRename: ({ id, displayName }) =>
      runTask(async () => {
        const name = await askName(displayName);
        if (name === undefined) return;
        await backend.renameConnection(id, name);
        await loadConnections();
        announce(`Renamed to ${name}.`);
      }),
    onDelete: ({ id, displayName, externalId }) =>
      runTask(async () => {
        if (!(await askDelete(displayName || externalId))) return;
        await backend.deleteConnection(id);
        await loadConnections();
        announce('The connection is deleted.');
      }),
  });
}
