import { element } from './element.js';
import { showMessage } from './prompt.js';

/** Shows the credentials of an invented app; `allUrl` is a page with those of all apps. */
export function showHints(app, allUrl) {
  const body = element(
    'div',
    { class: 'hints' },
    element('p', {}, `${app.displayName} is invented. It accepts exactly this:`),
    app.hints.flatMap(({ title, fields }) => [
      title && element('h3', {}, title),
      element(
        'dl',
        {},
        fields.map((field) => element('div', {}, describeField(field))),
      ),
    ]),
    allUrl && element('a', { href: allUrl, target: '_blank', rel: 'noopener' }, 'All of them on one page'),
  );
  void showMessage('Demo credentials', body);
}

function describeField({ label, value }) {
  const button = element('button', { type: 'button', class: 'button small', 'aria-label': `Copy ${label}` }, 'Copy');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(value);
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 1500);
  });
  return [element('dt', {}, label), element('dd', {}, element('code', {}, value), button)];
}
