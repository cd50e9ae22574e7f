import type { DefinitionSource } from '../definition.ts';

/** OAuth 2 with an authorization code and optional own client credentials. */
export const almanook: DefinitionSource = {
  type: 'oauth',
  label: 'Almanook',
  theme: '#7a3e9d',
  common: { clientId: 'make-almanook', clientSecret: 'am-make-winding-key' },
  sections: {
    parameters: `[
	// Empty: the client of this app, see the common data.
	{
		"name": "clientId",
		"type": "text",
		"label": "Client ID",
		"help": "Of an OAuth app of your own, see [Almanook's **developer pages**](https://almanook.example/developers).",
		"advanced": true,
		"editable": true
	},
	{ "name": "clientSecret", "type": "password", "label": "Client secret", "advanced": true, "editable": true },
	{
		"name": "scopes",
		"type": "array",
		"label": "Additional scopes",
		"labels": { "add": "Add scope" },
		"spec": { "type": "text", "label": "Scope", "validate": { "max": 512, "pattern": "^[^ ]+$" } },
		"advanced": true,
		"editable": true
	},
]`,
    scope: '["events.read"] // what every connection asks for',
    scopes: `{
	"events.read": "See your calendars",
	"events.write": "Add and change events"
}`,
    api: `{
	"authorize": {
		"url": "https://login.almanook.example/authorize", // the user agrees here
		"qs": {
			"client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
			"redirect_uri": "{{oauth.localRedirectUri}}",
			"response_type": "code",
			"scope": "{{join(distinct(merge(oauth.scope, ifempty(parameters.scopes, emptyarray))), ' ')}}"
		},
		"response": { "temp": { "code": "{{query.code}}" } }
	},
	"token": {
		"url": "https://login.almanook.example/token",
		"method": "POST",
		"type": "urlencoded",
		"body": {
			"grant_type": "authorization_code",
			"code": "{{temp.code}}",
			"client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
			"client_secret": "{{ifempty(parameters.clientSecret, common.clientSecret)}}",
			"redirect_uri": "{{oauth.localRedirectUri}}"
		},
		"response": {
			"data": { "accessToken": "{{body.access_token}}" },
			/* There is no refresh token in use: when this one ends, somebody has to agree again. */
			"expires": "{{addSeconds(now, body.expires_in)}}",
			"error": "Almanook: {{ifempty(body.error_description, body.error)}}"
		},
		"log": { "sanitize": ["request.body.code", "request.body.client_secret", "response.body.access_token"] }
	},
	"info": {
		"url": "https://api.almanook.example/me",
		"headers": { "authorization": "Bearer {{connection.accessToken}}" },
		"response": {
			"uid": "{{body.accountId}}",
			"metadata": { "type": "email", "value": "{{body.email}}" },
			"error": "Almanook: {{body.error}}"
		},
		"log": { "sanitize": ["request.headers.authorization"] }
	}
}`,
    installSpec: `[
	{ "name": "clientId", "type": "text", "label": "Client ID", "required": true },
	{ "name": "clientSecret", "type": "password", "label": "Client secret", "required": true }
]`,
    install: '{ "common": { "clientId": "{{parameters.clientId}}", "clientSecret": "{{parameters.clientSecret}}" } }',
  },
};

/** Almanook's former name, an alias: its connections use the sections of the new one. */
export const almanookFirst: DefinitionSource = {
  type: 'oauth',
  label: 'Almanook (first version)',
  theme: '#7a3e9d',
  aliasTo: 'harbour-kit-1',
  sections: { parameters: '[{ "type": "banner", "text": "Nothing reads this: follow the alias." }]' },
};
