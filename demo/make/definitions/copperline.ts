import type { DefinitionSource } from '../definition.ts';
import { copperlineParameters } from './copperline-parameters.ts';

const sent = ['host', 'mode', 'accessKey', 'username', 'password', 'privateKey', 'certificate'];

/** Three authentication methods, and nearly every parameter type. */
export const copperlineDefinition: DefinitionSource = {
  type: 'other',
  label: 'Copperline',
  theme: '#a4521c',
  sections: {
    parameters: copperlineParameters,
    api: {
      url: 'https://api.copperline.example/sessions',
      method: 'POST',
      type: 'json',
      body: Object.fromEntries(sent.map((name) => [name, `{{parameters.${name}}}`])),
      response: {
        // For a paused account the request succeeds, but the connection is of no use.
        valid: '{{body.active}}',
        uid: '{{body.id}}',
        metadata: { type: 'text', value: '{{body.account}}' },
        error: { message: '{{body.error.message}}' },
      },
    },
  },
};
