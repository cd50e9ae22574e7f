import { signal } from '@preact/signals';

/** Of the lazy chunk `paste-suggestions`, which loads once a form is changed: undefined until it has loaded. */
export const inputHelp = signal<typeof import('./paste-suggestions/index.ts') | undefined>();

/** The form's last `input` event, for suggestions that load after it: whether it was a paste. */
export const lastInputEvent: { event: Event | undefined } = { event: undefined };
