export const copperlineParameters = `[
	{ "type": "banner", "theme": "info", "title": "Try it out", "text": "Keys of the sandbox start with \`cl_\`." },
	{
		"name": "host",
		"type": "url",
		"label": "Server address",
		"required": true,
		"default": "https://harbour-lane.copperline.example", // two slashes that are no comment
		"help": "Cannot be changed later. See [where to find it](https://copperline.example/help#address).",
		"editable": false,
	},
	{
		"name": "mode",
		"type": "select",
		"label": "Sign in with",
		"required": true,
		"grouped": true,
		"default": "key",
		"editable": true,
		"options": [
			{
				"label": "For people",
				"options": [
					{
						"label": "Access key",
						"value": "key",
						"nested": [
							{
								"name": "accessKey",
								"type": "password",
								"label": "Access key",
								"required": true,
								"editable": true,
								"validate": { "min": 8, "pattern": "^cl_[A-Za-z0-9-]+$" },
							},
						],
					},
					{
						"label": "User name and password",
						"value": "password",
						"nested": [
							{ "name": "username", "type": "text", "label": "User name", "required": true, "editable": true },
							{ "name": "password", "type": "password", "label": "Password", "required": true, "editable": true },
						],
					},
				],
			},
			{
				"label": "For machines",
				"options": [
					{
						"label": "Certificate",
						"value": "certificate",
						"nested": [
							{ "name": "privateKey", "type": "pkey", "label": "Private key", "required": true, "editable": true },
							{ "name": "certificate", "type": "cert", "label": "Certificate", "required": true, "editable": true },
						],
					},
				],
			},
		],
	},
	{ "name": "port", "type": "port", "label": "Port", "default": 8443, "advanced": true, "editable": true },
	{
		"name": "timeout",
		"type": "uinteger",
		"label": "Timeout in seconds",
		"default": 40,
		"advanced": true,
		"editable": true,
		"validate": { "min": 1, "max": 300 },
	},
	{ "name": "offset", "type": "integer", "label": "Shift of the clock in minutes", "advanced": true, "editable": true },
	{
		"name": "sampling",
		"type": "number",
		"label": "Share of events to read",
		"advanced": true,
		"editable": true,
		"validate": { "min": 0, "max": 1 },
	},
	{ "name": "since", "type": "date", "label": "Read events since", "advanced": true, "editable": true },
	{
		"name": "regions",
		"type": "array",
		"label": "Regions",
		"labels": { "add": "Add region" },
		"spec": { "type": "text", "label": "Region" },
		"validate": { "minItems": 1, "maxItems": 3, "enum": ["north", "south", "harbour"] },
		"advanced": true,
		"editable": true,
	},
	{
		"name": "headers",
		"type": "array",
		"label": "Additional headers",
		"labels": { "add": "Add header" },
		"spec": [
			{ "name": "key", "type": "text", "label": "Name", "required": true, "validate": { "pattern": "^[A-Za-z-]+$" } },
			{ "name": "value", "type": "text", "label": "Value" },
		],
		"advanced": true,
		"editable": true,
	},
	{
		"name": "proxy",
		"type": "collection",
		"label": "Proxy",
		"spec": [
			{ "name": "address", "type": "url", "label": "Address", "required": true },
			{ "name": "port", "type": "port", "label": "Port" },
		],
		"advanced": true,
		"editable": true,
	},
	// Make fills this in by itself.
	{ "name": "openedBy", "type": "text", "label": "Opened by", "default": "{{user.name}}", "advanced": true, "editable": true },
	{ "name": "client", "type": "hidden", "default": "make" },
	{ "name": "avatar", "type": "file", "label": "Picture", "advanced": true },
]`;
