import { read } from './documents.ts';

/** The samples of docs/react.md; each is a module. */
export const reactSamples = [...read('docs/react.md').matchAll(/^```tsx\n(.*?)^```/gms)].map(([, code = '']) => code);
