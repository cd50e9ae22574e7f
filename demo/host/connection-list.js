import { byId, element } from './element.js';
import { connectionRow, showRows } from './rows.js';

const types = {
  SECRET_TEXT: 'Secret',
  BASIC_AUTH: 'Login',
  CUSTOM_AUTH: 'Form',
  OIDC: 'Identity',
  OAUTH2: 'OAuth2, own app',
  PLATFORM_OAUTH2: 'OAuth2',
  CLOUD_OAUTH2: 'OAuth2, app of the cloud',
  NO_AUTH: 'No credentials',
};

const statuses = {
  ACTIVE: { label: 'Active', tone: 'good' },
  MISSING: { label: 'Set up later', tone: 'wait' },
  ERROR: { label: 'Failing', tone: 'bad' },
};

export function showConnections({ connections, total, apps = [], onRename, onDelete }) {
  byId('connections-count').textContent = total > 0 ? total.toLocaleString('en') : '';
  const rest = byId('connections-rest');
  rest.hidden = total === connections.length;
  rest.textContent = `These are the newest ${connections.length}. “Manage connections” has them all.`;
  showRows(
    [...connections].reverse().map((connection) => createRow(connection, apps, { onRename, onDelete })),
    'No connections yet. They show up here as soon as you have connected an app.',
  );
}

function createRow(connection, apps, { onRename, onDelete }) {
  const { displayName, externalId, pieceName, type, status, scope, created, account } = connection;
  const app = apps.find((candidate) => candidate.pieceName === pieceName);
  const name = displayName || externalId;
  const ofPlatform = scope === 'PLATFORM';
  const labels = [types[type] ?? type, ofPlatform && 'Whole platform'];
  return connectionRow({
    logoUrl: app?.logoUrl,
    name,
    details: [app?.displayName ?? pieceName, ...labels, account],
    status: statuses[status] ?? { label: status, tone: 'none' },
    content: [
      element('time', { datetime: created }, formatTime(created)),
      element(
        'div',
        { class: 'row-actions' },
        // Customers cannot change global connections.
        !ofPlatform && createRowButton('Rename', connection, () => onRename(connection)),
        !ofPlatform && createRowButton('Delete', connection, () => onDelete(connection)),
      ),
    ],
  });
}

function createRowButton(label, { id, displayName, externalId }, onclick) {
  return element(
    'button',
    {
      type: 'button',
      class: 'button quiet small',
      'aria-label': `${label} ${displayName || externalId}`,
      'data-key': `${label} ${id}`,
      onclick,
    },
    label,
  );
}

function formatTime(iso) {
  return new Date(iso).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
