import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPiece, toReplaceable } from '../src/backends/activepieces/wire.ts';
import { toPage, toPieces, toProjects } from '../src/backends/activepieces/wire-list.ts';
import {
  toAuthorizationUrl,
  toCloudClientId,
  toOAuth2Flags,
  toPlatformApps,
} from '../src/backends/activepieces/wire-oauth2.ts';
import { toOAuth2 } from '../src/backends/activepieces/wire-oauth2-auth.ts';
import { toSettings } from '../src/backends/activepieces/wire-settings.ts';
import { toConnection, toConnections, toListed } from '../src/backends/make/wire.ts';
import { toDefinitionList, toWireDefinition } from '../src/backends/make/wire-definition.ts';
import { BackendError } from '../src/backends/problem.ts';
import type { AuthSpec } from '../src/model/piece.ts';
import { fillIn } from './fill-in.ts';
import { almost, anyJson } from './inputs.ts';
import { piece, pieceList } from './samples.ts';
import { forAll } from './settings.ts';

type Row = [name: string, parse: (answer: unknown) => unknown, sample: unknown];

const connection = {
  id: 'i',
  externalId: 'e',
  displayName: 'E',
  type: 'OAUTH2',
  pieceName: 'p',
  scope: 'PROJECT',
  status: 'ACTIVE',
  owner: { firstName: 'A', lastName: 'B' },
  flowIds: ['f'],
  projectIds: ['p'],
};
const makeConnection = {
  id: 1,
  name: 'n',
  accountName: 'a',
  accountType: 'oauth',
  metadata: { value: 'v', type: 't' },
  uid: 1,
  expire: '2026-11-29T00:00:00Z',
};

function fillInProps(auth: AuthSpec): void {
  if (auth.type === 'OAUTH2') fillIn(toOAuth2(auth.provider).props);
  if ('props' in auth) fillIn(auth.props);
}

describe('an answer of any shape is read, or refused with a BackendError:', () => {
  test.each<Row>([
    ['a piece and its form', (answer) => toPiece(answer).auths.forEach(fillInProps), piece],
    ['a list of pieces', toPieces, pieceList],
    ['connections that can be replaced', toReplaceable, { data: [connection, connection], next: 'c' }],
    ['a page of connections', toPage, { data: [connection, connection], next: 'c' }],
    ['projects', toProjects, { data: [{ id: 'i', displayName: 'P' }], next: 'c' }],
    [
      'settings',
      (answer) => toSettings(answer, 'https://ap.example'),
      {
        THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: 'https://x.example',
        THEME: { colors: { primary: { default: '#fff' } } },
      },
    ],
    [
      'flags',
      toOAuth2Flags,
      { EDITION: 'ee', CLOUD_AUTH_ENABLED: true, THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: 'https://x.example' },
    ],
    [
      'the OAuth2 apps of the platform',
      (answer) => toPlatformApps(answer, 'p'),
      { data: [{ pieceName: 'p', clientId: 'c' }] },
    ],
    ['the OAuth2 apps of the cloud', (answer) => toCloudClientId(answer, '__proto__'), { p: { clientId: 'c' } }],
    [
      'an authorization URL',
      toAuthorizationUrl,
      {
        authorizationUrl: 'https://x.example',
        codeVerifier: 'v',
        discovered: { client_id: 'i', client_secret: 's', props: { a: 1 } },
      },
    ],
    [
      'connections of Make',
      (answer) => toConnections(answer).map((one) => toListed(one, 0)),
      { connections: [makeConnection] },
    ],
    ['a connection of Make', toConnection, { connection: makeConnection }],
    [
      'definitions of Make',
      toDefinitionList,
      { appConnections: [{ name: 'a', label: 'A', type: 'oauth', parameters: [], alias_to: 'b' }] },
    ],
    [
      'a definition of Make',
      (answer) => toWireDefinition(answer, 'a'),
      { appConnection: { name: 'a', label: 'A', type: 'oauth' } },
    ],
  ])('%s', (_, parse, sample) => {
    forAll(fc.oneof(almost([sample], anyJson), anyJson), (answer) => {
      try {
        parse(answer);
      } catch (error) {
        expect(error).toBeInstanceOf(BackendError);
        expect((error as BackendError).problem).toEqual({ code: 'unexpected_answer' });
      }
    });
  });
});
