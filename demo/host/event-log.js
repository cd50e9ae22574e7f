import { byId, element } from './element.js';

const MAX_EVENTS = 60;

/** Shows events and results of `connect()`, newest first. */
export function logEvent(app, { type, ...details }, tone = 'plain') {
  const list = byId('events');
  const text = Object.entries(details).map(([key, value]) => `${key}: ${toText(value)}`);
  list.prepend(
    element(
      'li',
      { class: `event ${tone}` },
      element('time', {}, new Date().toLocaleTimeString('en-GB')),
      element('span', { class: 'event-app' }, app.displayName),
      element('code', {}, type),
      text.length > 0 && element('span', { class: 'event-details' }, text.join(', ')),
    ),
  );
  while (list.children.length > MAX_EVENTS) list.lastElementChild.remove();
  showEmpty();
}

export function setUpEventLog() {
  byId('events-clear').addEventListener('click', () => {
    byId('events').replaceChildren();
    showEmpty();
  });
  showEmpty();
}

function showEmpty() {
  const empty = byId('events').children.length === 0;
  byId('events-empty').hidden = !empty;
  byId('events-clear').hidden = empty;
}

function toText(value) {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
