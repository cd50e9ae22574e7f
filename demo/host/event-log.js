import { byId, element } from './element.js';

const kept = 60;

/** Shows what `connect()` tells the page, newest first. */
export function logEvent(app, { type, ...details }, tone = 'plain') {
  const list = byId('events');
  const text = Object.entries(details).map(([key, value]) => `${key}: ${explain(value)}`);
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
  while (list.children.length > kept) list.lastElementChild.remove();
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

function explain(value) {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
