import { byId, element } from './element.js';

/** Asks for a new name; undefined if the user cancels. */
export function askName(current) {
  const input = element('input', { id: 'new-name', value: current, required: true, autocomplete: 'off' });
  return openPrompt({
    title: 'Rename connection',
    body: element('label', { class: 'field', for: 'new-name' }, 'Name', input),
    action: 'Rename',
    answer: () => input.value.trim() || undefined,
    focus: () => input.select(),
  });
}

export async function askDelete(name) {
  const answer = await openPrompt({
    title: `Delete “${name}”?`,
    body: element('p', {}, 'Its credentials are removed from the vault. This cannot be undone.'),
    action: 'Delete',
    danger: true,
    answer: () => true,
  });
  return answer === true;
}

/** Shows a message; `body` may contain buttons. */
export async function showMessage(title, body) {
  await openPrompt({ title, body, answer: () => undefined });
}

function openPrompt({ title, body, action, danger = false, answer, focus }) {
  const dialog = byId('prompt');
  return new Promise((resolve) => {
    let result;
    const form = element(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault();
          result = answer();
          dialog.close();
        },
      },
      element('h2', { id: 'prompt-title' }, title),
      body,
      element(
        'div',
        { class: 'prompt-actions' },
        element(
          'button',
          { type: 'button', class: 'button quiet', onclick: () => dialog.close() },
          action ? 'Cancel' : 'Close',
        ),
        action && element('button', { class: `button ${danger ? 'danger' : 'primary'}` }, action),
      ),
    );
    dialog.replaceChildren(form);
    dialog.addEventListener('close', () => resolve(result), { once: true });
    dialog.showModal();
    focus?.();
  });
}
