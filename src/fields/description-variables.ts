import { signal } from '@preact/signals';

/** Values of `{{name}}` in all descriptions of the form (contract 3.8). Undefined while they are loading. */
export const descriptionVariables = signal<Readonly<Record<string, string>> | undefined>();
