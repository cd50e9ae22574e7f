/**
 * What a secret-text form can do without, as one lazy chunk that loads beside the sign-in: until it is there, and if it
 * cannot be loaded, a description is plain text.
 */
export { Instructions } from '../fields/instructions.tsx';
export { CopyBox } from '../fields/markdown/copy-box.tsx';
export { markdownLabels } from '../fields/markdown/translated-labels.ts';
export { Callout, Markdown } from '../fields/markdown.tsx';
export { PasteSuggestion } from '../fields/paste-suggestions/paste-suggestion.tsx';
export { ErrorHint } from './error-hints/error-hint.tsx';
export { withRecoveredInput } from './input-recovery/recoverable-input.ts';
export { reportRecoverableInput } from './input-recovery/report-input.ts';
