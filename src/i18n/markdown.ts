import { texts as english } from './locales/en.json?group=markdown';
import { translator } from './translator.ts';

/** An app's own instructions, which are Markdown. */
export const tMarkdown = translator('markdown', english);
