/**
 * One lazy chunk that no form waits for: until it has loaded, and if it cannot be loaded, descriptions are plain text
 * and what is dropped, and translated pages, are left to the browser.
 */
export { FilePicker } from '../fields/file-picker.tsx';
export { Instructions } from '../fields/instructions.tsx';
export { CopyBox } from '../fields/markdown/copy-box.tsx';
export { precompileParser } from '../fields/markdown/precompile-parser.ts';
export { Callout, Markdown, PlainText } from '../fields/markdown.tsx';
export { catchDrops } from './catch-drops.ts';
export { watchTranslation } from './watch-translation.ts';
