import { type DefinitionType, familyOf, type SectionName } from './definition.ts';

const ownClient = `[
	// Leave these empty to use the client of this app.
	{ "name": "clientId", "type": "text", "label": "Client ID", "advanced": true, "editable": true },
	{ "name": "clientSecret", "type": "password", "label": "Client secret", "advanced": true, "editable": true }
]`;

const parameters: { [type in DefinitionType]: string } = {
  oauth: ownClient,
  'oauth-refresh': ownClient,
  'oauth-1': '[]',
  'oauth-resowncre': `[
	{ "name": "username", "type": "text", "label": "User name", "required": true, "editable": true },
	{ "name": "password", "type": "password", "label": "Password", "required": true, "editable": true }
]`,
  'oauth-clicre': `[
	{ "name": "clientId", "type": "text", "label": "Client ID", "required": true, "editable": true },
	{ "name": "clientSecret", "type": "password", "label": "Client secret", "required": true, "editable": true }
]`,
  apikey: '[{ "name": "apiKey", "type": "password", "label": "API key", "required": true, "editable": true }]',
  basic: `[
	{ "name": "username", "type": "text", "label": "User name", "required": true, "editable": true },
	{ "name": "password", "type": "password", "label": "Password", "required": true, "editable": true }
]`,
  other: '[]',
};

/** The initial sections of a new definition. */
export function defaultSections(type: DefinitionType): { [name in SectionName]?: string } {
  return {
    api: '{}',
    parameters: parameters[type],
    scopes: '{}',
    scope: '[]',
    ...(familyOf(type) === 'oauth' && { install: '{}', installSpec: '[]' }),
  };
}
