/**
 * What a secret-text form does not need, as one lazy chunk. A form can be used before it is there, and without it:
 * a description is then plain text, a long list an ordinary select.
 */
export { Combobox } from '../fields/combobox.tsx';
export { Instructions } from '../fields/instructions.tsx';
export { CopyBox } from '../fields/markdown/copy-box.tsx';
export { markdownLabels } from '../fields/markdown/translated-labels.ts';
export { Callout, Markdown } from '../fields/markdown.tsx';
export { Looks } from '../fields/paste-suggestions/paste-suggestion.tsx';
export { withDraft } from './draft/draft.ts';
export { keepDraft } from './draft/keep-draft.ts';
export { Meaning } from './meaning/meaning.tsx';
