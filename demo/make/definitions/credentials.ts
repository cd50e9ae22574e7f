import type { DefinitionSource } from '../definition.ts';

/** An API key, and a server URL that is not editable. */
export const cedarpostDefinition: DefinitionSource = {
  type: 'apikey',
  label: 'Cedarpost',
  theme: '#8c4a2f',
  sections: {
    parameters: `[
	/* Not editable: otherwise a changed URL could collect stored keys. */
	{
		"name": "url",
		"type": "url",
		"label": "Address of your post office",
		"required": true,
		"default": "https://harbour-lane.cedarpost.example",
		"help": "Cannot be changed later. See [where to find it](https://cedarpost.example/help/address).",
		"editable": false,
	},
	{
		"name": "apiKey",
		"type": "password",
		"label": "API key",
		"required": true,
		"editable": true,
		"help": "Open **Settings → Keys** and copy a key. Keys start with \`cedar_\`.",
		"validate": { "min": 12 },
	},
]`,
    api: {
      url: 'https://api.cedarpost.example/v1/account',
      qs: { office: '{{parameters.url}}' },
      headers: { authorization: 'Token {{parameters.apiKey}}' },
      response: {
        uid: '{{body.account}}',
        metadata: { type: 'email', value: '{{body.email}}' },
        error: '{{body.message}}',
      },
    },
  },
};

/** User name and password, not editable. */
export const ringwellDefinition: DefinitionSource = {
  type: 'basic',
  label: 'Ringwell',
  theme: '#0b7a5c',
  sections: {
    parameters: `[
	{ "name": "username", "type": "text", "label": "Account number", "required": true, "validate": { "pattern": "^RW-[0-9]+$" } },
	{ "name": "password", "type": "password", "label": "Auth token", "required": true },
	{ "name": "contact", "type": "email", "label": "Whom to tell when the balance is low" },
	{
		"name": "useSubaccount",
		"type": "boolean",
		"label": "Use a subaccount",
		"default": false,
		"nested": [
			{ "name": "subaccount", "type": "text", "label": "Name of the subaccount", "required": true, "validate": { "min": 2, "max": 40 } }
		]
	}
]`,
    api: {
      url: 'https://api.ringwell.example/account',
      headers: { authorization: "Basic {{base64(join(merge(parameters.username, parameters.password), ':'))}}" },
      response: {
        metadata: { type: 'text', value: '{{parameters.username}}' },
        error: 'Ringwell does not know this account number, or the auth token is not its own.',
      },
    },
  },
};
