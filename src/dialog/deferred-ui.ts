/**
 * One lazy chunk that no form waits for: until it has loaded, and if it cannot be loaded, descriptions are plain text.
 */
export { Instructions } from '../fields/instructions.tsx';
export { CopyBox } from '../fields/markdown/copy-box.tsx';
export { Callout, Markdown, PlainText } from '../fields/markdown.tsx';
export { PasteSuggestion } from '../fields/paste-suggestions/paste-suggestion.tsx';
