import type { Piece } from '../../model.ts';
import { type BackendHarness, describeBackend } from '../backend.contract.ts';
import { FakeMake } from './fake-make.ts';

/** Comments, a trailing comma, and what only looks like a comment. */
const parameters = `[
  // the key
  { "name": "apiKey", "type": "password", "label": "API key", "required": true, "editable": true,
    "help": "See https://acme.example/keys" },
]`;

function harness(): BackendHarness & { server: FakeMake } {
  const server = new FakeMake();
  server.definitions['acme-1'] = {
    about: { name: 'acme-1', label: 'Acme', type: 'basic' },
    sections: { parameters, scope: '[]', api: '{}' },
  };
  // What `older` changes.
  server.special['GET /connections/90/editable-data-schema'] = {
    status: 200,
    body: { editableParameters: ['apiKey'] },
  };
  const field = {
    type: 'SECRET' as const,
    key: 'apiKey',
    displayName: 'API key',
    help: 'See https://acme.example/keys',
    required: true,
    advanced: false,
  };
  const form = (version: string, displayName: string, fields: object[]): Piece =>
    ({
      name: 'acme-1',
      displayName: 'Acme',
      version,
      auths: [
        {
          type: 'CUSTOM_AUTH',
          displayName,
          props: [{ type: 'GROUP', key: 'parameters', displayName: 'API key', required: true, fields }],
        },
      ],
    }) as Piece;
  const replaced = {
    type: 'BANNER',
    key: 'replaced',
    displayName: '',
    required: false,
    advanced: false,
    text: 'Everything is asked for again.',
    tone: 'warning',
  };
  return {
    server,
    backend: server.backend(),
    newest: form('', 'Acme', [field]),
    older: form('edit:90', 'Change the details', [replaced, field]),
    draft: {
      externalId: 'Acme',
      displayName: 'Acme',
      piece: { name: 'acme-1', version: '' },
      value: { type: 'CUSTOM_AUTH', props: { parameters: { apiKey: 'sk-1' } } },
    },
    fail: (how) => {
      server.failure = how;
    },
    recover: () => {
      server.failure = undefined;
    },
    expireSession: (hostHasAnother) => {
      server.token = 'user-2';
      server.nextToken = hostHasAnother ? 'user-2' : undefined;
    },
    stored: () => server.connections.length,
    asked: () => server.requests.length,
  };
}

describeBackend('Make', harness);
