import { isRecord } from './json.ts';

/**
 * What a definition is made from. The names are Make's: `oauth-resowncre` has its user's name and password,
 * `oauth-clicre` has client credentials.
 */
export type DefinitionTemplate =
  | 'oauth'
  | 'oauth-refresh'
  | 'oauth-resowncre'
  | 'oauth-clicre'
  | 'oauth-1'
  | 'apikey'
  | 'basic'
  | 'other';

export const definitionSections = ['api', 'parameters', 'scopes', 'scope', 'install', 'installSpec'] as const;

export type DefinitionSection = (typeof definitionSections)[number];

/** How an app connects. */
export type Definition = {
  /** Given by Make, never changes, and is the type of the connections that are made from it. */
  name: string;
  label: string;
  /** What remains of the template: `basic` or `oauth`. */
  type: string;
};

export type ListedDefinition = Definition & {
  parameters: unknown;
  appVersion: string | undefined;
  /** The definition that this one stands for; its own sections have no effect then. */
  aliasTo: string | undefined;
};

export type DefinitionDetails = Definition & {
  connectedSystemName: string | undefined;
  appVersion: string | undefined;
  /** Only with OAuth: what to register at the provider. */
  redirectUri: string | undefined;
};

/** The entry in Make's journal of changes. */
export type SectionChange = { id: number; group: string; item: string; code: string };

/** Undefined if there is no name, without which nothing can be done with it. */
export function definitionIn(value: unknown): Definition | undefined {
  if (!isRecord(value) || typeof value.name !== 'string') return undefined;
  return { name: value.name, label: text(value.label) ?? value.name, type: text(value.type) ?? '' };
}

export function listedIn(value: unknown): ListedDefinition | undefined {
  const definition = definitionIn(value);
  if (definition === undefined || !isRecord(value)) return undefined;
  const aliasTo = text(value.alias_to) ?? text(value.aliasTo);
  return { ...definition, parameters: value.parameters, appVersion: text(value.app_version), aliasTo };
}

export function detailsIn(value: unknown): DefinitionDetails | undefined {
  const definition = definitionIn(value);
  if (definition === undefined || !isRecord(value)) return undefined;
  return {
    ...definition,
    connectedSystemName: text(value.connectedSystemName),
    appVersion: text(value.appVersion),
    redirectUri: text(value.redirectUri),
  };
}

export function changeIn(value: unknown): SectionChange | undefined {
  if (!isRecord(value) || typeof value.id !== 'number') return undefined;
  return { id: value.id, group: text(value.group) ?? '', item: text(value.item) ?? '', code: text(value.code) ?? '' };
}

/** Versions come as numbers as well; null and the empty text say that there is nothing. */
function text(value: unknown): string | undefined {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}
