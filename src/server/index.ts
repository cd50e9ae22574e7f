/** For your backend: what `import … from 'activepieces-connect/server'` gives. Needs `jose` and web standards only. */
export type { EmbedTokenOptions } from './embed-token-options.ts';
export { signEmbedToken } from './sign-embed-token.ts';
export { SignTokenError, type SignTokenErrorCode } from './sign-token-error.ts';
