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
  /** Chosen by Make and permanent; the type of the connections that are created from it. */
  name: string;
  label: string;
  /** `basic` or `oauth`, whichever the template belongs to. */
  type: string;
};

export type ListedDefinition = Definition & {
  parameters: unknown;
  appVersion: string | undefined;
  /** The definition whose sections this one uses instead of its own. */
  aliasTo: string | undefined;
};

export type DefinitionDetails = Definition & {
  connectedSystemName: string | undefined;
  appVersion: string | undefined;
  /** Only with OAuth: to be registered with the provider. */
  redirectUri: string | undefined;
};

/** The entry in Make's journal of changes. */
export type SectionChange = { id: number; group: string; item: string; code: string };

/** Undefined without a name: no request could refer to it. */
export function toDefinition(value: unknown): Definition | undefined {
  if (!isRecord(value) || typeof value.name !== 'string') return undefined;
  return { name: value.name, label: text(value.label) ?? value.name, type: text(value.type) ?? '' };
}

export function toListedDefinition(value: unknown): ListedDefinition | undefined {
  const definition = toDefinition(value);
  if (definition === undefined || !isRecord(value)) return undefined;
  const aliasTo = text(value.alias_to) ?? text(value.aliasTo);
  return { ...definition, parameters: value.parameters, appVersion: text(value.app_version), aliasTo };
}

export function toDefinitionDetails(value: unknown): DefinitionDetails | undefined {
  const definition = toDefinition(value);
  if (definition === undefined || !isRecord(value)) return undefined;
  return {
    ...definition,
    connectedSystemName: text(value.connectedSystemName),
    appVersion: text(value.appVersion),
    redirectUri: text(value.redirectUri),
  };
}

export function toSectionChange(value: unknown): SectionChange | undefined {
  if (!isRecord(value) || typeof value.id !== 'number') return undefined;
  return { id: value.id, group: text(value.group) ?? '', item: text(value.item) ?? '', code: text(value.code) ?? '' };
}

/** Versions may be numbers; null and the empty text count as missing. */
function text(value: unknown): string | undefined {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}
