import type { DefinitionSource } from '../definition.ts';

/** OAuth 2 with a refresh token. */
export const inkwharf: DefinitionSource = {
  type: 'oauth-refresh',
  label: 'Inkwharf',
  theme: '#3a4a9f',
  common: { clientId: 'make-inkwharf', clientSecret: 'iw-make-broad-nib' },
  sections: {
    parameters: `[
	{
		"type": "banner",
		"theme": "info",
		"title": "Signing needs one more scope",
		"text": "Documents are *read* by default. Add \`documents.sign\` below to ask others to sign."
	},
	{
		"name": "scopes",
		"type": "array",
		"label": "Additional scopes",
		"labels": { "add": "Add scope" },
		"validate": { "enum": ["documents.read", "documents.sign"], "maxItems": 2 },
		"advanced": true,
		"editable": true
	}
]`,
    scope: '["documents.read"]',
    scopes: '{ "documents.read": "Read your documents", "documents.sign": "Ask others to sign" }',
    api: `{
	"authorize": {
		"url": "https://login.inkwharf.example/authorize",
		"qs": {
			"client_id": "{{common.clientId}}",
			"redirect_uri": "{{oauth.localRedirectUri}}",
			"response_type": "code",
			"scope": "{{join(distinct(merge(oauth.scope, ifempty(parameters.scopes, emptyarray))), ' ')}}"
		},
		"response": { "temp": { "code": "{{query.code}}" } }
	},
	"token": {
		"url": "https://login.inkwharf.example/token",
		"method": "POST",
		"type": "urlencoded",
		"body": {
			"grant_type": "authorization_code",
			"code": "{{temp.code}}",
			"client_id": "{{common.clientId}}",
			"client_secret": "{{common.clientSecret}}",
			"redirect_uri": "{{oauth.localRedirectUri}}"
		},
		"response": {
			"data": {
				"accessToken": "{{body.access_token}}",
				"refreshToken": "{{body.refresh_token}}",
				"expires": "{{addSeconds(now, body.expires_in)}}"
			},
			"error": "Inkwharf: {{ifempty(body.error_description, body.error)}}"
		}
	},
	// A quarter of an hour before the token ends is early enough.
	"refresh": {
		"condition": "{{data.expires < addMinutes(now, 15)}}",
		"url": "https://login.inkwharf.example/token",
		"method": "POST",
		"type": "urlencoded",
		"body": {
			"grant_type": "refresh_token",
			"refresh_token": "{{data.refreshToken}}",
			"client_id": "{{common.clientId}}",
			"client_secret": "{{common.clientSecret}}"
		},
		"response": {
			"data": {
				"accessToken": "{{body.access_token}}",
				"refreshToken": "{{ifempty(body.refresh_token, data.refreshToken)}}",
				"expires": "{{addSeconds(now, body.expires_in)}}"
			},
			"error": "Inkwharf: {{ifempty(body.error_description, body.error)}}"
		}
	},
	"info": {
		"url": "https://api.inkwharf.example/me",
		"headers": { "authorization": "Bearer {{connection.accessToken}}" },
		"response": {
			"uid": "{{body.accountId}}",
			"metadata": { "type": "email", "value": "{{body.email}}" },
			"error": "Inkwharf: {{body.error}}"
		}
	}
}`,
    installSpec: `[
	{ "name": "clientId", "type": "text", "label": "Client ID", "required": true },
	{ "name": "clientSecret", "type": "password", "label": "Client secret", "required": true }
]`,
    install: '{ "common": { "clientId": "{{parameters.clientId}}", "clientSecret": "{{parameters.clientSecret}}" } }',
  },
};
