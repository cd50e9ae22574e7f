import { byId, element } from './element.js';

/** The search finds the others. */
const MAX_CARDS = 24;

const states = {
  connected: { label: 'Connected', tone: 'good' },
  later: { label: 'Set up later', tone: 'wait' },
  failing: { label: 'Needs attention', tone: 'bad' },
  none: { label: 'Not connected', tone: 'none' },
};

/**
 * Keeps one card per app and updates only what differs: the pressed button has to stay the same
 * element, because the focus returns to it when the dialog closes.
 */
export function createAppCards({ onConnect, onCancel, onManage, onHints }) {
  const cards = new Map();

  const cardOf = (app) => {
    const existing = cards.get(app.pieceName);
    if (existing) return existing;
    const card = createCard(app, { onManage, onHints });
    card.button.addEventListener('click', () => (card.pending ? onCancel() : onConnect(card.app)));
    cards.set(app.pieceName, card);
    return card;
  };

  /** `pending` is the name of the piece whose dialog is open. */
  return function showApps({ apps, connections, pending, ready, named, query }) {
    const list = byId('apps');
    const matchingApps = apps.filter(matches(query)).slice(0, MAX_CARDS);
    const nodes = matchingApps.map((app) => {
      const card = cardOf(app);
      update(card, {
        app,
        ready,
        named,
        pending: pending === app.pieceName,
        own: connections.filter(({ pieceName }) => pieceName === app.pieceName),
      });
      return card.node;
    });
    const items = nodes.length > 0 ? nodes : [element('li', { class: 'empty' }, 'No app of that name.')];
    if (!isSame([...list.children], items)) list.replaceChildren(...items);
    list.removeAttribute('aria-busy');
  };
}

function createCard(app, { onManage, onHints }) {
  const chip = element('span');
  const description = element('p');
  const button = element('button', { type: 'button' });
  const hints =
    app.hints &&
    element(
      'button',
      {
        type: 'button',
        class: 'button link',
        'aria-label': `Credentials for ${app.displayName}`,
        onclick: () => onHints(app),
      },
      'Credentials',
    );
  const manage = element(
    'button',
    {
      type: 'button',
      class: 'button link',
      'aria-label': `Manage ${app.displayName}`,
      onclick: () => onManage(app),
    },
    'Manage',
  );
  const logo = element('img', { src: app.logoUrl, alt: '', width: '44', height: '44', loading: 'lazy' });
  const node = element(
    'li',
    { class: 'card' },
    element('div', { class: 'card-head' }, logo, chip),
    element('div', { class: 'card-title' }, element('h3', {}, app.displayName), manage),
    description,
    element('div', { class: 'card-actions' }, button, hints),
  );
  return { app, node, chip, description, button, manage, pending: false };
}

function update(card, { app, own, pending, ready, named }) {
  const state = states[stateOf(own)];
  const label = pending ? 'Cancel' : connectLabel(named && own.find(hasName(app.connectionName)));
  card.app = app;
  card.pending = pending;
  card.chip.className = `chip ${state.tone}`;
  card.chip.textContent = state.label;
  card.description.textContent = app.description;
  card.button.className = label === 'Connect' || label === 'Set up' ? 'button primary' : 'button';
  card.button.textContent = label;
  card.button.setAttribute('aria-label', `${label} ${app.displayName}`);
  card.button.disabled = !ready;
  card.manage.disabled = !ready;
  card.manage.hidden = own.length === 0;
}

function matches(query) {
  const text = query.trim().toLowerCase();
  return ({ displayName, description }) => `${displayName} ${description}`.toLowerCase().includes(text);
}

function isSame(left, right) {
  return left.length === right.length && left.every((node, index) => node === right[index]);
}

function hasName(name) {
  return ({ externalId }) => externalId === name;
}

function connectLabel(existing) {
  if (!existing) return 'Connect';
  return existing.status === 'MISSING' ? 'Set up' : 'Reconnect';
}

function stateOf(connections) {
  const has = (status) => connections.some((connection) => connection.status === status);
  if (has('ERROR')) return 'failing';
  if (has('ACTIVE')) return 'connected';
  return has('MISSING') ? 'later' : 'none';
}
