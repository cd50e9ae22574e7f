/** For your backend: what `import … from 'activepieces-connect/server'` gives. Needs `jose` and web standards only. */
export { connectResult, type ReturnedError, type ReturnedResult } from '../loader/connect-result.ts';
export { type ConnectUrlOptions, connectUrl } from '../loader/connect-url.ts';
export type { EmbedTokenOptions } from './embed-token-options.ts';
export { signEmbedToken } from './sign-embed-token.ts';
export { SignTokenError, type SignTokenErrorCode } from './sign-token-error.ts';
