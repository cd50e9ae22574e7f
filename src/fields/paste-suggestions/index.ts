/** One lazy chunk, loaded with the first change of a form: what helps with values that are typed or pasted. */
export { isProbablySecret } from '../probable-secret.ts';
export { PasteSuggestion } from './paste-suggestion.tsx';
