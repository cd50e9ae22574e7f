import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as errors from '../src/backends/activepieces/errors.ts';
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
import { readableDetail } from '../src/backends/detail.ts';
import { editableFields } from '../src/backends/make/editable-fields.ts';
import * as makeErrors from '../src/backends/make/errors.ts';
import { toFields } from '../src/backends/make/parameters.ts';
import { parseMakeOptions } from '../src/backends/make/setup.ts';
import { toConnection, toConnections, toListed } from '../src/backends/make/wire.ts';
import {
  hasAuthorizeRequest,
  toDefinitionList,
  toScopes,
  toWireDefinition,
} from '../src/backends/make/wire-definition.ts';
import { BackendError } from '../src/backends/problem.ts';
import type { FieldSpec } from '../src/field-model.ts';
import { registerExtendedFields } from '../src/fields/extended/index.ts';
import { registerFieldTypes } from '../src/fields/field-types.ts';
import { initialValues, toProps, validateFields } from '../src/fields/index.tsx';
import { secretValues } from '../src/fields/secret-values.ts';
import { definedRequests } from '../src/make-server/api-requests.ts';
import { toDefinitionDetails, toListedDefinition, toSectionChange } from '../src/make-server/definition.ts';
import { toMakeApiError } from '../src/make-server/make-api-error.ts';
import type { AuthSpec } from '../src/model/piece.ts';
import { almost, anyJson } from './inputs.ts';
import { makeParameters, piece, pieces } from './samples.ts';
import { forAll } from './settings.ts';

registerFieldTypes();
registerExtendedFields();

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

/** What the dialog does with a form before anybody has typed. */
function fillIn(fields: FieldSpec[]): void {
  const values = initialValues(fields);
  validateFields(fields, values);
  JSON.stringify(toProps(fields, values));
  secretValues(fields, values);
  editableFields(fields, ['a', 'x']);
}

const status = (of: typeof errors | typeof makeErrors) => (body: unknown) =>
  [400, 401, 404, 409, 418, 500].map((code) => of.problemFromHttp({ kind: 'status', status: code, body }, true));

describe('an answer of any shape is read, or refused with a BackendError:', () => {
  test.each<Row>([
    ['a piece and its form', (answer) => toPiece(answer).auths.forEach(fillInProps), piece],
    ['a list of pieces', toPieces, pieces],
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

describe('never throws:', () => {
  const refusal = {
    code: 'ENTITY_NOT_FOUND',
    message: 'm',
    params: { entityType: 'piece', message: 'm', error: { message: ['x'] } },
  };
  test.each<Row>([
    ['a refusal of Activepieces', status(errors), refusal],
    ['a refusal of Make', status(makeErrors), { detail: ['a', 'b'], message: 'm', suberrors: [{ message: 'x' }] }],
    [
      'the message of an app',
      (answer) => readableDetail(answer, ['sk-12345']),
      { response: { data: { errors: [{ detail: 'x' }] } } },
    ],
    ['the message of an app as text', (answer) => readableDetail(JSON.stringify(answer), ['sk-12345']), refusal],
    ['the parameters of a definition and their form', (answer) => fillIn(toFields(answer)), makeParameters],
    [
      'the options of a backend',
      parseMakeOptions,
      {
        kind: 'make',
        baseUrl: 'https://x.example/',
        teamId: 1,
        headers: { a: 'b' },
        definitions: ['a', { name: 'b', parameters: makeParameters }],
      },
    ],
    ['scopes', toScopes, ['a', 'b']],
    ['the requests of a definition', hasAuthorizeRequest, { authorize: {}, requestToken: {} }],
    [
      'an api section',
      (answer) => definedRequests(JSON.stringify(answer) ?? ''),
      { authorize: { url: 'x' }, token: {} },
    ],
    [
      'a definition for an author',
      toDefinitionDetails,
      { name: 'a', label: 'A', type: 'basic', appVersion: 1, redirectUri: 'x' },
    ],
    ['a listed definition for an author', toListedDefinition, { name: 'a', label: 'A', parameters: [], aliasTo: 'b' }],
    ['a change for an author', toSectionChange, { id: 1, group: 'g', item: 'i', code: 'c' }],
    [
      'a refusal for an author',
      (answer) =>
        toMakeApiError({
          status: 400,
          statusText: 'x',
          headers: new Headers(),
          bytes: new TextEncoder().encode(JSON.stringify(answer)).buffer as ArrayBuffer,
        }),
      { detail: ['a'], message: 'm', suberrors: [{ message: 'x' }], code: 'c' },
    ],
  ])('%s', (_, parse, sample) => forAll(fc.oneof(almost([sample], anyJson), anyJson), (answer) => void parse(answer)));
});
