import type { TestPiece as Piece } from '../../demo/testing/test-activepieces.ts';

// Metadata of real pieces is in sample-pieces.ts.

export const secretPiece: Piece = {
  name: '@test/piece-acme',
  displayName: 'Acme',
  version: '1.2.3',
  auth: { type: 'SECRET_TEXT', displayName: 'API key', required: true, description: 'Find it in **Settings**.' },
};

export const basicPiece: Piece = {
  name: '@test/piece-basic',
  displayName: 'Basic',
  version: '0.1.0',
  auth: {
    type: 'BASIC_AUTH',
    displayName: 'Connection',
    required: true,
    username: { displayName: 'Email' },
    password: { displayName: 'Password', description: 'The one you sign in with' },
  },
};

export const noAuthPiece: Piece = { name: '@test/piece-open', displayName: 'Open Data', version: '2.0.0' };

/** With an auth type that newer servers may add. */
export const unknownPiece: Piece = {
  name: '@test/piece-unknown',
  displayName: 'Futura',
  version: '1.0.0',
  auth: { type: 'OAUTH3', displayName: 'Connection', required: true },
};

const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `City ${index + 1}`, value: { id: index } }));

export const allFieldTypesPiece: Piece = {
  name: '@test/piece-every',
  displayName: 'Everything',
  version: '1.0.0',
  auth: {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    required: true,
    description:
      'To get your **key**:\n\n1. Open the [settings](https://app.example/settings).\n2. Copy `Client ID`.\n\n```text\nhttps://app.example/callback\n```',
    props: {
      intro: { type: 'MARKDOWN', displayName: 'Intro', description: 'You need an *admin* account.', variant: 'INFO' },
      host: { type: 'SHORT_TEXT', displayName: 'Host', required: true, description: 'As in https://app.example/host' },
      token: { type: 'SECRET_TEXT', displayName: 'Access token', required: true },
      port: { type: 'NUMBER', displayName: 'Port', required: true },
      region: {
        type: 'STATIC_DROPDOWN',
        displayName: 'Region',
        required: true,
        options: {
          options: [
            { label: 'Europe', value: 'eu' },
            { label: 'America', value: 'us' },
          ],
        },
      },
      centre: {
        type: 'STATIC_DROPDOWN',
        displayName: 'Data centre',
        required: true,
        options: { options: options(30) },
      },
      scopes: {
        type: 'STATIC_MULTI_SELECT_DROPDOWN',
        displayName: 'Scopes',
        required: true,
        options: {
          options: [
            { label: 'Read', value: 'r' },
            { label: 'Write', value: 'w' },
          ],
        },
      },
      secure: {
        type: 'CHECKBOX',
        displayName: 'Use TLS',
        required: true,
        defaultValue: true,
        description: 'Recommended',
      },
      warning: { type: 'MARKDOWN', displayName: 'W', description: 'This key can delete data.', variant: 'WARNING' },
      certificate: { type: 'LONG_TEXT', displayName: 'Certificate', required: false },
    },
  },
};
