import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

type LazyFields = Pick<typeof import('./markdown.tsx'), 'Callout' | 'Markdown'> &
  Pick<typeof import('./markdown/copy-box.tsx'), 'CopyBox'> &
  Pick<typeof import('./markdown/translated-labels.ts'), 'markdownLabels'> &
  Pick<typeof import('./combobox.tsx'), 'Combobox'> &
  Pick<typeof import('./instructions.tsx'), 'Instructions'> &
  Pick<typeof import('./paste-suggestions/paste-suggestion.tsx'), 'Looks'> & {
    /** No field; it comes along. What a refusal probably means. */
    Meaning: FunctionComponent<{ code: string; detail: string | undefined; app: string }>;
  };

/** The components that come after the first form: undefined until they are there, empty if they cannot be. */
export const lazyFields = signal<LazyFields | { [Name in keyof LazyFields]?: undefined } | undefined>();
