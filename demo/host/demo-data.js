import { fetchDemoState, makeConnections, removeConnections, setPlan } from './backend.js';
import { byId } from './element.js';
import { announce, runTask } from './status.js';

/** Controls of the demo's own instance; hidden for an external one. */
export function setUpDemoData(onChange) {
  const panel = byId('instance');
  const plan = byId('plan');
  const button = byId('bulk');
  const text = byId('bulk-text');

  const showState = async () => {
    const { bulkConnections, globalConnections } = await fetchDemoState();
    const exists = bulkConnections > 0;
    plan.checked = globalConnections;
    button.dataset.made = exists;
    button.textContent = exists ? 'Remove them' : 'Make 10,000 connections';
    text.textContent = exists
      ? `${bulkConnections.toLocaleString('en')} invented connections are in the list.`
      : 'To see how the dialog copes with a long list.';
    panel.hidden = false;
  };

  plan.addEventListener('change', () => runTask(() => setPlan(plan.checked)));

  button.addEventListener('click', () => {
    // Not disabled, which would lose the focus.
    if (button.getAttribute('aria-disabled') === 'true') return;
    const exists = button.dataset.made === 'true';
    button.setAttribute('aria-disabled', 'true');
    announce(exists ? 'Removing the connections …' : 'Making 10,000 connections …');
    void runTask(async () => {
      await (exists ? removeConnections() : makeConnections());
      await Promise.all([showState(), onChange()]);
      announce(exists ? 'The invented connections are gone.' : '10,000 connections are made.');
    }).then(() => button.removeAttribute('aria-disabled'));
  });

  void runTask(showState);
}
