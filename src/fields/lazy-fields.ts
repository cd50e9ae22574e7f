import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

type LazyFields = Pick<typeof import('./markdown.tsx'), 'Callout' | 'Markdown'> &
  Pick<typeof import('./markdown/copy-box.tsx'), 'CopyBox'> &
  Pick<typeof import('./markdown/translated-labels.ts'), 'markdownLabels'> &
  Pick<typeof import('./combobox.tsx'), 'Combobox'> &
  Pick<typeof import('./instructions.tsx'), 'Instructions'> &
  Pick<typeof import('./paste-suggestions/paste-suggestion.tsx'), 'PasteSuggestion'> & {
    /** No field; loaded with the same chunk. The likely cause of a failed save. */
    Meaning: FunctionComponent<{ code: string; detail: string | undefined; app: string }>;
  };

/** Components loaded after the first form: undefined while they load, empty if loading failed. */
export const lazyFields = signal<LazyFields | { [Name in keyof LazyFields]?: undefined } | undefined>();
