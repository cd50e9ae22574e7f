/**
 * What a secret-text form does not need, as one lazy chunk: a form can be used before it is there, and without it
 * (a description is then plain text, a long list an ordinary select).
 */
export { Combobox } from './combobox.tsx';
export { Callout, Markdown } from './markdown.tsx';
