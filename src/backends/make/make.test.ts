import type { Piece } from '../../model/piece.ts';
import { describeBackend } from '../backend.contract.ts';
import type { BackendHarness } from '../testing/backend-harness.ts';
import { makeError, TestedMake } from './testing/make-backend.ts';

/** Comments, a trailing comma, and what only looks like a comment. */
const parameters = `[
  // the key
  { "name": "apiKey", "type": "password", "label": "API key", "required": true, "editable": true,
    "help": "See https://acme.example/keys" },
]`;

const failures = {
  network: 'drop',
  html: { status: 200, html: '<h1>Proxy</h1>' },
  'server error': { status: 500, body: { message: 'boom' } },
  'rate limit': makeError(429, 'Requests limit for organization exceeded.'),
  forbidden: makeError(403, 'Permission denied'),
} as const;

function harness(): BackendHarness {
  const server = new TestedMake();
  server.define('acme-1', { label: 'Acme', parameters });
  server.on('GET /connections/90/editable-data-schema', {
    status: 200,
    body: { editableParameters: ['apiKey'] },
  });
  const field = {
    type: 'SECRET' as const,
    key: 'apiKey',
    displayName: 'API key',
    description: 'See https://acme.example/keys',
    descriptionFormat: 'markdown' as const,
    required: true,
    advanced: false,
  };
  const form = (displayName: string, fields: object[]): Piece =>
    ({
      name: 'acme-1',
      displayName: 'Acme',
      auths: [
        {
          type: 'CUSTOM_AUTH',
          displayName,
          props: fields,
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
    variant: 'WARNING',
  };
  return {
    backend: server.backend(),
    newest: form('Acme', [field]),
    existing: { id: '90', externalId: 'Old', displayName: 'Old', type: 'CUSTOM_AUTH' },
    pieceOfExisting: form('Change the details', [replaced, field]),
    draft: {
      externalId: 'Acme',
      displayName: 'Acme',
      piece: { name: 'acme-1' },
      value: { type: 'CUSTOM_AUTH', props: { apiKey: 'sk-1' } },
    },
    fail: (how) => {
      if (how === 'rejected') server.apps.refusal = 'Invalid API key';
      else server.on('*', failures[how]);
    },
    recover: () => {
      server.apps.refusal = undefined;
      server.off('*');
    },
    expireSession: (hostHasAnother) => {
      server.token = 'user-2';
      server.nextToken = hostHasAnother ? 'user-2' : undefined;
    },
    stored: async () => (await server.connections()).length,
    asked: () => server.requests.length,
  };
}

describeBackend('Make', harness);
