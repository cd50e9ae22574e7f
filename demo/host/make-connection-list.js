import { byId, element } from './element.js';
import { showRows } from './rows.js';

const statuses = {
  active: { label: 'Active', tone: 'good' },
  unsigned: { label: 'Not signed in', tone: 'wait' },
  expired: { label: 'Expired', tone: 'bad' },
};

export function showMakeConnections({ connections, types, onUse }) {
  byId('connections-count').textContent = connections.length > 0 ? String(connections.length) : '';
  showRows(
    connections.map((connection) => row(connection, types, onUse)),
    'The team has no connections yet. They show up here as soon as you have made one.',
  );
}

function row(connection, types, onUse) {
  const { id, name, type, label, account, status, isUsed } = connection;
  const logoUrl = types.find((candidate) => candidate.pieceName === type)?.logoUrl;
  const { label: statusLabel, tone } = statuses[status];
  return element(
    'li',
    { class: 'row-item at-make' },
    element('img', { src: logoUrl ?? '/logo.svg', alt: '', width: '36', height: '36' }),
    element(
      'div',
      { class: 'row-name' },
      element('strong', {}, name),
      element('span', {}, [label, account, `ID ${id}`].filter(Boolean).join(' · ')),
    ),
    element('span', { class: `chip ${tone}` }, statusLabel),
    element(
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
  );
}
