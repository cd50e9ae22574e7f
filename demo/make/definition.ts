/** The ways of connecting that a developer of an app chooses from. */
export const definitionTypes = [
  'oauth',
  'oauth-refresh',
  'oauth-resowncre',
  'oauth-clicre',
  'oauth-1',
  'apikey',
  'basic',
  'other',
] as const;

export type DefinitionType = (typeof definitionTypes)[number];

export const sectionNames = ['api', 'parameters', 'scopes', 'scope', 'install', 'installSpec'] as const;

export type SectionName = (typeof sectionNames)[number];

/** A connection of a custom app, as its developer has written it: JSON with comments. */
export type DefinitionSource = {
  type: DefinitionType;
  label: string;
  theme: string;
  sections: { [name in SectionName]?: string };
  common?: { [key: string]: unknown };
  /** It has a new name: connections of this one follow the sections of that one. */
  aliasTo?: string;
  /** Of types that have no number in their name. */
  name?: string;
};

/** The order counts: names are given by number. */
export type CustomApp = { app: string; definitions: DefinitionSource[] };

/** The only two kinds that answers know. */
export function familyOf(type: string): 'basic' | 'oauth' {
  return type.startsWith('oauth') ? 'oauth' : 'basic';
}
