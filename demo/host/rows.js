import { byId, element } from './element.js';

/** Replaces the rows in `#connections`, and restores the focus. */
export function showRows(rows, empty) {
  const list = byId('connections');
  const focused = document.activeElement?.getAttribute('data-key');
  list.replaceChildren(
    rows.length > 0 ? element('ul', { class: 'rows' }, rows) : element('p', { class: 'empty' }, empty),
  );
  if (!focused) return;
  // The heading, if that row is gone.
  const again = list.querySelector(`[data-key="${CSS.escape(focused)}"]`) ?? byId('connections-title');
  again.focus({ preventScroll: true });
}

export function connectionRow({ className = '', logoUrl, name, details, status, content }) {
  return element(
    'li',
    { class: `row-item ${className}` },
    element('img', { src: logoUrl ?? '/logo.svg', alt: '', width: '36', height: '36' }),
    element(
      'div',
      { class: 'row-name' },
      element('strong', {}, name),
      element('span', {}, details.filter(Boolean).join(' · ')),
    ),
    element('span', { class: `chip ${status.tone}` }, status.label),
    content,
  );
}
