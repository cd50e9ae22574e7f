import type { DefinitionSource } from '../definition.ts';

/** OAuth 2 with the resource owner password grant. */
export const fernboard: DefinitionSource = {
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
    scope: '["boards:read"]',
    scopes: '{ "boards:read": "See your boards", "cards:write": "Add and move cards" }',
    api: `{
	"token": {
		"condition": true,
		"url": "https://login.fernboard.example/token",
		"method": "POST",
		"type": "urlencoded",
		"body": {
			"grant_type": "password",
			"username": "{{parameters.username}}",
			"password": "{{parameters.password}}",
			"scope": "{{join(oauth.scope, ' ')}}",
			"client_id": "{{common.clientId}}",
			"client_secret": "{{common.clientSecret}}"
		},
		"response": {
			"data": { "accessToken": "{{body.access_token}}" },
			"error": "Fernboard: {{ifempty(body.error_description, body.error)}}"
		},
		"log": { "sanitize": ["request.body.password", "request.body.client_secret"] }
	},
	"info": {
		"url": "https://api.fernboard.example/me",
		"headers": { "authorization": "Bearer {{connection.accessToken}}" },
		"response": {
			"uid": "{{body.accountId}}",
			"metadata": { "type": "email", "value": "{{body.email}}" },
			"error": "Fernboard: {{body.error}}"
		}
	}
}`,
  },
};
