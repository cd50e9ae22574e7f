import fc from 'fast-check';
import { describe, test } from 'vitest';
import * as errors from '../src/backends/activepieces/errors.ts';
import { readableDetail } from '../src/backends/detail.ts';
import * as makeErrors from '../src/backends/make/errors.ts';
import { toFields } from '../src/backends/make/parameters.ts';
import { parseMakeOptions } from '../src/backends/make/setup.ts';
import { hasAuthorizeRequest, toScopes } from '../src/backends/make/wire-definition.ts';
import { definedRequests } from '../src/make-server/api-requests.ts';
import { toDefinitionDetails, toListedDefinition, toSectionChange } from '../src/make-server/definition.ts';
import { toMakeApiError } from '../src/make-server/make-api-error.ts';
import { fillIn } from './fill-in.ts';
import { almost, anyJson } from './inputs.ts';
import { makeParameters } from './samples.ts';
import { forAll } from './settings.ts';

type Row = [name: string, parse: (answer: unknown) => unknown, sample: unknown];

const status = (of: typeof errors | typeof makeErrors) => (body: unknown) =>
  [400, 401, 404, 409, 418, 500].map((code) => of.problemFromHttp({ kind: 'status', status: code, body }, true));

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
