import { byId, element } from './element.js';
import { connectionRow, showRows } from './rows.js';

const statuses = {
  active: { label: 'Active', tone: 'good' },
  unsigned: { label: 'Not signed in', tone: 'wait' },
  expired: { label: 'Expired', tone: 'bad' },
};

export function showMakeConnections({ connections, types, onUse }) {
  byId('connections-count').textContent = connections.length > 0 ? String(connections.length) : '';
  showRows(
    connections.map((connection) => createRow(connection, types, onUse)),
    'The team has no connections yet. They show up here as soon as you have made one.',
  );
}

function createRow(connection, types, onUse) {
  const { id, name, type, label, account, status, isUsed } = connection;
  return connectionRow({
    className: 'at-make',
    logoUrl: types.find((candidate) => candidate.pieceName === type)?.logoUrl,
    name,
    details: [label, account, `ID ${id}`],
    status: statuses[status],
    content: element(
      'label',
      { class: 'row' },
      'Used by a scenario',
      element('input', {
        type: 'checkbox',
        checked: isUsed,
        autocomplete: 'off',
        'aria-label': `Used by a scenario: ${name}`,
        'data-key': `used ${id}`,
        onchange: ({ target }) => onUse(connection, target.checked),
      }),
    ),
  });
}
