import { expect, test } from 'vitest';
import { describeIgnored } from './ignored-options.ts';

const make = { kind: 'make', baseUrl: 'https://host.example/make', teamId: 1 };

test.each<[object, string[]]>([
  [{ headers: 'Token secret' }, ['backend.headers is ignored: it has to be an object.']],
  [{ headers: ['Token secret'] }, ['backend.headers is ignored: it has to be an object.']],
  [
    { headers: { 'X-Team': 5, Authorization: { token: 'secret' } } },
    ['backend.headers["Authorization"] is ignored: it has to be a string.'],
  ],
  [{ definitions: 'my-app' }, ['backend.definitions is ignored: it has to be a list.']],
  [
    { definitions: ['my-app', { label: 'My app' }, { name: 'mine' }, 5] },
    [1, 3].map(
      (index) =>
        `backend.definitions[${index}] is ignored: it has to be the name of an app, or an object with a \`name\`.`,
    ),
  ],
  [{ oauthStart: new URL('https://host.example/start') }, ['backend.oauthStart is ignored: it has to be a string.']],
])('%j', (members, sentences) => expect(describeIgnored({ ...make, ...members })).toEqual(sentences));

test.each<[unknown]>([
  [make],
  [{ ...make, headers: null, definitions: null, oauthStart: null }],
  [{ ...make, headers: {}, definitions: [], oauthStart: '' }],
  [{ ...make, headers: { a: 'b' }, definitions: ['a', { name: 'b', parameters: 5 }], oauthStart: 'x' }],
  ['not a description'],
  [undefined],
])('nothing is ignored: %j', (description) => expect(describeIgnored(description)).toEqual([]));
