import { signal } from '@preact/signals';

type PasteSuggestion = typeof import('./paste-suggestions/paste-suggestion.tsx').PasteSuggestion;

/** Of the lazy chunk `paste-suggestions`, which loads once a form is changed: undefined until it has loaded. */
export const pasteSuggestion = signal<PasteSuggestion | undefined>();

/** The form's last `input` event, for suggestions that load after it: whether it was a paste. */
export const lastInput: { event: Event | undefined } = { event: undefined };
