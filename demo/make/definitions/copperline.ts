import type { DefinitionSource } from '../definition.ts';
import { copperlineParameters } from './copperline-parameters.ts';

/** Three authentication methods, and nearly every parameter type. */
export const copperline: DefinitionSource = {
  type: 'other',
  label: 'Copperline',
  theme: '#a4521c',
  sections: {
    parameters: copperlineParameters,
    api: `{
	"url": "https://api.copperline.example/sessions",
	"method": "POST",
	"type": "json",
	"body": {
		"host": "{{parameters.host}}",
		"mode": "{{parameters.mode}}",
		"accessKey": "{{parameters.accessKey}}",
		"username": "{{parameters.username}}",
		"password": "{{parameters.password}}",
		"privateKey": "{{parameters.privateKey}}",
		"certificate": "{{parameters.certificate}}"
	},
	"response": {
		// A paused account answers well, and is of no use.
		"valid": "{{body.active}}",
		"uid": "{{body.id}}",
		"metadata": { "type": "text", "value": "{{body.account}}" },
		"error": { "message": "{{body.error.message}}" }
	}
}`,
  },
};
