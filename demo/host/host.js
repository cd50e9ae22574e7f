import { createAppCards } from './app-cards.js';
import { deleteConnection, fetchApps, fetchConfig, fetchConnections, fetchToken, renameConnection } from './backend.js';
import { showConnections } from './connection-list.js';
import { readControls, setUpControls } from './controls.js';
import { byId } from './element.js';
import { logEvent, setUpEventLog } from './event-log.js';
import { showHints } from './hints.js';
import { askDelete, askName } from './prompt.js';

const { activepieces } = window;
const config = await fetchConfig();
const state = { apps: [], connections: [], pending: undefined, query: '' };
let abort;

const showApps = createAppCards({
  onConnect: connect,
  onCancel: () => abort?.abort(),
  onHints: (app) => showHints(app, config.appsUrl),
});

setUpEventLog();
setUpControls((name) => {
  if (name === 'locale') void run(loadApps);
  if (['locale', 'mode', 'preload', 'redirect', 'user'].includes(name)) configure();
  render();
});
byId('notice').hidden = activepieces !== undefined;
byId('search').hidden = config.mode === 'embedded';
byId('search').addEventListener('input', ({ target }) => {
  state.query = target.value;
  render();
});
configure();
void run(loadApps);
void run(loadConnections);

/** Once per page, and again when something changes: it sends nothing, so it may be called at any time. */
function configure() {
  const { locale, mode, ownRedirect, preload } = readControls();
  activepieces
    ?.configure({
      instanceUrl: config.instanceUrl,
      ...(config.session ? { session: config.session } : { jwtToken: () => fetchToken(readControls().user) }),
      // The cloud's OAuth2 apps, which are found by themselves with a real instance.
      ...(config.cloudUrl && { cloudOAuth2Url: config.cloudUrl }),
      ...(ownRedirect && { redirectUrl: `${config.connectUrl}/embed/redirect.html` }),
      embedding: { locale, styling: { mode } },
      preload,
    })
    .catch(({ message }) => say(message));
}

/** Everything up to `connect()` happens within the click: browsers open windows for clicks only. */
function connect(app) {
  const { named, later, newWindow } = readControls();
  const exists = state.connections.some(({ externalId }) => externalId === app.connectionName);
  abort = new AbortController();
  const { signal } = abort;
  const connecting = activepieces.connect({
    pieceName: app.pieceName,
    ...(named && { connectionName: app.connectionName }),
    // An existing connection keeps the name that it may have been given here.
    ...(named && !exists && { displayName: `${app.displayName} for Harbour Lane` }),
    ...(newWindow && { newWindow }),
    allowSetupLater: later,
    signal,
    onEvent: (event) => logEvent(app, event),
  });
  state.pending = app.pieceName;
  render();
  void connecting
    .then(
      ({ connection }) => {
        logEvent(app, { type: 'resolved', connection: connection ?? 'undefined' }, connection ? 'good' : 'plain');
        say(
          connection ? `${app.displayName} is saved as ${connection.name}.` : `${app.displayName}: nothing was saved.`,
        );
      },
      ({ code, message }) => {
        logEvent(app, { type: 'rejected', code, message }, 'bad');
        say(
          code === 'aborted' ? `${app.displayName}: cancelled.` : `${app.displayName} could not be connected: ${code}.`,
        );
      },
    )
    .then(() => {
      // A second connect() closes the first, and is then the one to wait for.
      if (abort?.signal === signal) state.pending = undefined;
      return run(loadConnections);
    });
}

async function loadApps() {
  const apps = await fetchApps(readControls().locale);
  state.apps = apps.map((app) => ({ ...app, connectionName: `lumen-${app.pieceName.replace(/^.*\/(piece-)?/, '')}` }));
  render();
}

async function loadConnections() {
  state.connections = await fetchConnections();
  render();
}

function render() {
  showApps({ ...state, named: readControls().named, ready: activepieces !== undefined });
  showConnections({
    ...state,
    onRename: ({ id, displayName }) =>
      run(async () => {
        const name = await askName(displayName);
        if (name === undefined) return;
        await renameConnection(id, name);
        await loadConnections();
        say(`Renamed to ${name}.`);
      }),
    onDelete: ({ id, displayName, externalId }) =>
      run(async () => {
        if (!(await askDelete(displayName || externalId))) return;
        await deleteConnection(id);
        await loadConnections();
        say('The connection is deleted.');
      }),
  });
}

async function run(task) {
  try {
    await task();
  } catch (error) {
    console.error(error);
    say('That did not work. The console says why.');
  }
}

function say(text) {
  byId('status').textContent = text;
}
