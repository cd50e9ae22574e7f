import type { DefinitionSource } from '../definition.ts';
import { authorizeSpec, CLIENT, codeGrant, infoSpec, tokenSpec } from './oauth2-requests.ts';

/** The app's own client, unless the user has entered another. */
const anyClient = {
  id: '{{ifempty(parameters.clientId, common.clientId)}}',
  secret: '{{ifempty(parameters.clientSecret, common.clientSecret)}}',
};

/** OAuth 2 with an authorization code and optional own client credentials. */
export const almanookDefinition: DefinitionSource = {
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
    scope: ['events.read'],
    scopes: { 'events.read': 'See your calendars', 'events.write': 'Add and change events' },
    api: {
      authorize: authorizeSpec('almanook', anyClient.id),
      // Without a refresh token: when the access token has expired, the user has to authorize again.
      token: tokenSpec(
        'almanook',
        'Almanook',
        { body: codeGrant(anyClient) },
        { expires: '{{addSeconds(now, body.expires_in)}}' },
      ),
      info: infoSpec('almanook', 'Almanook'),
    },
  },
};

/** Almanook's former name, an alias: its connections use the sections of the new one. */
export const almanookFirstDefinition: DefinitionSource = {
  type: 'oauth',
  label: 'Almanook (first version)',
  theme: '#7a3e9d',
  aliasTo: 'harbour-kit-1',
  sections: { parameters: '[{ "type": "banner", "text": "Nothing reads this: follow the alias." }]' },
};

const refreshable = {
  data: {
    accessToken: '{{body.access_token}}',
    refreshToken: '{{ifempty(body.refresh_token, data.refreshToken)}}',
    expires: '{{addSeconds(now, body.expires_in)}}',
  },
};

/** OAuth 2 with a refresh token. */
export const inkwharfDefinition: DefinitionSource = {
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
    scope: ['documents.read'],
    scopes: { 'documents.read': 'Read your documents', 'documents.sign': 'Ask others to sign' },
    api: {
      authorize: authorizeSpec('inkwharf'),
      token: tokenSpec('inkwharf', 'Inkwharf', { body: codeGrant() }, refreshable),
      refresh: tokenSpec(
        'inkwharf',
        'Inkwharf',
        {
          // A quarter of an hour before the token expires.
          condition: '{{data.expires < addMinutes(now, 15)}}',
          body: {
            grant_type: 'refresh_token',
            refresh_token: '{{data.refreshToken}}',
            client_id: CLIENT.id,
            client_secret: CLIENT.secret,
          },
        },
        refreshable,
      ),
      info: infoSpec('inkwharf', 'Inkwharf'),
    },
  },
};
