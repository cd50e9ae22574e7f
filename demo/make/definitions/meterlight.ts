import type { DefinitionSource } from '../definition.ts';

/** OAuth 2 with client credentials. */
export const meterlight: DefinitionSource = {
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
		"help": "It is on the meter, and looks like \`site-north-quay-12\`.",
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
			"store": [
				{ "id": "water", "title": "Water" },
				{ "id": "power", "title": "Power" },
				{ "id": "heat", "title": "Heat" }
			],
			"label": "title",
			"value": "id"
		}
	},
	{ "name": "scopes", "type": "array", "label": "Scopes", "advanced": true, "editable": true }
]`,
    scope: '[]',
    scopes: '{ "readings.read": "Read the meters" }',
    api: `{
	"token": {
		"condition": true,
		"url": "https://login.meterlight.example/token",
		"method": "POST",
		"type": "urlencoded",
		"headers": { "authorization": "Basic {{base64(join(merge(parameters.clientId, parameters.clientSecret), ':'))}}" },
		"body": {
			"grant_type": "client_credentials",
			"scope": "{{join(distinct(merge(oauth.scope, ifempty(parameters.scopes, emptyarray))), ' ')}}"
		},
		"response": {
			"data": { "accessToken": "{{body.access_token}}" },
			"error": "Meterlight: {{ifempty(body.error_description, body.error)}}"
		}
	},
	"info": {
		"url": "https://api.meterlight.example/me",
		"headers": { "authorization": "Bearer {{connection.accessToken}}", "site-key": "{{parameters.siteKey}}" },
		"response": {
			"metadata": { "type": "text", "value": "{{body.name}}" },
			"error": "{{if(statusCode = 404, 'Meterlight has no site with this key.', body.error)}}"
		}
	}
}`,
  },
};
