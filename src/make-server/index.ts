/** For servers: what `import … from 'activepieces-connect/make-server'` gives. Needs nothing but web standards. */
export { createMakeAuthorClient, type MakeAuthorClient, type MakeAuthorOptions } from './author-client.ts';
export type { MakeToken } from './authorization.ts';
export type {
  Definition,
  DefinitionDetails,
  DefinitionSection,
  DefinitionTemplate,
  ListedDefinition,
  SectionChange,
} from './definition.ts';
export { MakeApiError } from './make-api-error.ts';
export { createMakeProxy, type MakeProxy } from './proxy.ts';
export type { MakeProxyOptions, MakeUser } from './proxy-options.ts';
