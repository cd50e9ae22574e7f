import type { DefinitionSource } from '../definition.ts';
import { CLIENT, infoSpec, SCOPES, tokenSpec } from './oauth2-requests.ts';

/** OAuth 2 with the resource owner password grant. */
export const fernboardDefinition: DefinitionSource = {
  type: 'oauth-resowncre',
  label: 'Fernboard',
  theme: '#2f6f4f',
  common: { clientId: 'make-fernboard', clientSecret: 'fb-make-moss-trail' },
  sections: {
    parameters: `[
	{ "name": "username", "type": "email", "label": "Email", "required": true, "editable": true },
	{ "name": "password", "type": "password", "label": "Password", "required": true, "editable": true },
	{
		"name": "timezone",
		"type": "timezone",
		"label": "Time zone of the boards",
		"help": "Due dates are read in it.",
		"default": "Europe/Lisbon",
		"editable": true
	},
	{
		"name": "since",
		"type": "date",
		"label": "Ignore cards before",
		"time": false,
		"advanced": true,
		"editable": { "enabled": true, "help": "Cards that were read already stay." }
	}
]`,
    scope: ['boards:read'],
    scopes: { 'boards:read': 'See your boards', 'cards:write': 'Add and move cards' },
    api: {
      token: tokenSpec('fernboard', 'Fernboard', {
        body: {
          grant_type: 'password',
          username: '{{parameters.username}}',
          password: '{{parameters.password}}',
          scope: SCOPES,
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
        },
      }),
      info: infoSpec('fernboard', 'Fernboard'),
    },
  },
};

/** OAuth 2 with client credentials. */
export const meterlightDefinition: DefinitionSource = {
  type: 'oauth-clicre',
  label: 'Meterlight',
  theme: '#7d5a00',
  sections: {
    parameters: `[
	{ "name": "clientId", "type": "text", "label": "Client ID", "required": true, "editable": true },
	{ "name": "clientSecret", "type": "password", "label": "Client secret", "required": true, "editable": true },
	{
		"name": "siteKey",
		"type": "text",
		"label": "Site key",
		"help": "It is on the meter, for example \`site-north-quay-12\`.",
		"required": true,
		"editable": true,
		"validate": { "pattern": "/^site-[a-z-]+-[0-9]+$/i" }
	},
	{
		"name": "meters",
		"type": "select",
		"label": "Meters",
		"multiple": true,
		"sort": "text",
		"editable": true,
		"validate": { "minItems": 1, "maxItems": 2 },
		"options": {
			"store": [{ "id": "water", "title": "Water" }, { "id": "power", "title": "Power" }, { "id": "heat", "title": "Heat" }],
			"label": "title",
			"value": "id"
		}
	},
	{ "name": "scopes", "type": "array", "label": "Scopes", "advanced": true, "editable": true }
]`,
    scopes: { 'readings.read': 'Read the meters' },
    api: {
      token: tokenSpec('meterlight', 'Meterlight', {
        headers: { authorization: "Basic {{base64(join(merge(parameters.clientId, parameters.clientSecret), ':'))}}" },
        body: { grant_type: 'client_credentials', scope: SCOPES },
      }),
      info: {
        url: 'https://api.meterlight.example/me',
        headers: { authorization: 'Bearer {{connection.accessToken}}', 'site-key': '{{parameters.siteKey}}' },
        response: {
          metadata: { type: 'text', value: '{{body.name}}' },
          error: "{{if(statusCode = 404, 'Meterlight has no site with this key.', body.error)}}",
        },
      },
    },
  },
};
