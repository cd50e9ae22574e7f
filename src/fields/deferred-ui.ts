import { signal } from '@preact/signals';

type DeferredUi = Pick<typeof import('./markdown.tsx'), 'Callout' | 'Markdown' | 'PlainText'> &
  Pick<typeof import('./markdown/copy-box.tsx'), 'CopyBox'> &
  Pick<typeof import('./file-picker.tsx'), 'FilePicker'> &
  Pick<typeof import('./instructions.tsx'), 'Instructions'>;

/** Components of the `deferred-ui` chunk: undefined until it has loaded, empty if it cannot be loaded. */
export const deferredUi = signal<DeferredUi | { [Name in keyof DeferredUi]?: undefined } | undefined>();
