import { fetchDemoState, makeConnections, removeConnections, setPlan } from './backend.js';
import { byId } from './element.js';
import { run, say } from './status.js';

/** What the demo can do to its own instance; with somebody's real one this stays hidden. */
export function setUpDemoData(onChange) {
  const panel = byId('instance');
  const plan = byId('plan');
  const button = byId('bulk');
  const text = byId('bulk-text');

  const show = async () => {
    const { bulkConnections, globalConnections } = await fetchDemoState();
    const made = bulkConnections > 0;
    plan.checked = globalConnections;
    button.dataset.made = made;
    button.textContent = made ? 'Remove them' : 'Make 10,000 connections';
    text.textContent = made
      ? `${bulkConnections.toLocaleString('en')} invented connections are in the list.`
      : 'To see how the dialog copes with a long list.';
    panel.hidden = false;
  };

  plan.addEventListener('change', () => run(() => setPlan(plan.checked)));

  button.addEventListener('click', () => {
    // Not disabled: that would take the keyboard’s place away.
    if (button.getAttribute('aria-disabled') === 'true') return;
    const made = button.dataset.made === 'true';
    button.setAttribute('aria-disabled', 'true');
    say(made ? 'Removing the connections …' : 'Making 10,000 connections …');
    void run(async () => {
      await (made ? removeConnections() : makeConnections());
      await Promise.all([show(), onChange()]);
      say(made ? 'The invented connections are gone.' : '10,000 connections are made.');
    }).then(() => button.removeAttribute('aria-disabled'));
  });

  void run(show);
}
