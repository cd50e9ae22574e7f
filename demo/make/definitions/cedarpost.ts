import type { DefinitionSource } from '../definition.ts';

/** An API key, and a server URL that is not editable. */
export const cedarpost: DefinitionSource = {
  type: 'apikey',
  label: 'Cedarpost',
  theme: '#8c4a2f',
  sections: {
    parameters: `[
	/* The address stays what it is: another one could be there to collect keys. */
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
    api: `{
	"url": "https://api.cedarpost.example/v1/account", // refuses a wrong key
	"qs": { "office": "{{parameters.url}}" },
	"headers": { "authorization": "Token {{parameters.apiKey}}" },
	"response": {
		"uid": "{{body.account}}",
		"metadata": { "type": "email", "value": "{{body.email}}" },
		"error": "{{body.message}}"
	},
	"log": { "sanitize": ["request.headers.authorization"] }
}`,
  },
};
