import { createElement as h, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** The button that `HostPage` clicks. */
export const runButton = () => h('button', { id: 'run', type: 'button' }, 'Run');

export function mount(modal: ReactNode): void {
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(modal);
}
