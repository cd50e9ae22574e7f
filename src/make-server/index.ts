/** For servers: what `import … from 'activepieces-connect/make-server'` gives. Needs nothing but web standards. */
export type { MakeToken } from './authorization.ts';
export { createMakeProxy, type MakeProxy } from './proxy.ts';
export type { MakeProxyOptions, MakeUser } from './proxy-options.ts';
