/** The connection types that app developers choose from. */
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

/** A connection of a custom app. Its developer writes JSON with comments; an object stands for its JSON. */
export type DefinitionSource = {
  type: DefinitionType;
  label: string;
  theme: string;
  sections: { [name in SectionName]?: string | object };
  common?: { [key: string]: unknown };
  /** The name of the definition whose sections it uses. */
  aliasTo?: string;
  /** For types without a number in their name. */
  name?: string;
};

/** The order matters: names are assigned by number. */
export type CustomApp = { app: string; definitions: DefinitionSource[] };

/** The two types in responses. */
export function familyOf(type: string): 'basic' | 'oauth' {
  return type.startsWith('oauth') ? 'oauth' : 'basic';
}
