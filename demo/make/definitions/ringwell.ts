import type { DefinitionSource } from '../definition.ts';

/** User name and password, not editable. */
export const ringwell: DefinitionSource = {
  type: 'basic',
  label: 'Ringwell',
  theme: '#0b7a5c',
  sections: {
    parameters: `[
	{
		"name": "username",
		"type": "text",
		"label": "Account number",
		"required": true,
		"validate": { "pattern": "^RW-[0-9]+$" }
	},
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
    api: `{
	"url": "https://api.ringwell.example/account",
	"headers": { "authorization": "Basic {{base64(join(merge(parameters.username, parameters.password), ':'))}}" },
	"response": {
		"metadata": { "type": "text", "value": "{{parameters.username}}" },
		"error": "Ringwell does not know this account number, or the auth token is not its own."
	}
}`,
  },
};
