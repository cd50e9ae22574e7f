import { describe, expect, test } from 'vitest';
import { checkOptions } from './check-options.ts';
import { invalidOptionsError } from './testing/refusal.ts';

const pieceName = '@activepieces/piece-slack';

describe.each(['connect', 'connections'] as const)('%s()', (method) => {
  const check = (options: unknown) => () => checkOptions(method, options);

  test.each<[unknown, string]>([
    ['@activepieces/piece-slack', 'string'],
    [null, 'Null'],
    [undefined, 'undefined'],
    [[], 'Array'],
    [() => undefined, 'function'],
  ])('needs an object, not %j', (options, found) =>
    expect(check(options)).toThrow(invalidOptionsError(`${method}(options) must be of type Object, but got ${found}.`)),
  );

  test.each<[string, object, string, string]>([
    ['pieceName', { pieceName: 5 }, 'string', 'number'],
    ['connectionName', { connectionName: 5 }, 'string', 'number'],
    ['displayName', { displayName: {} }, 'string', 'Object'],
    ['newWindow', { newWindow: 'yes' }, 'Object | boolean', 'string'],
    ['allowSetupLater', { allowSetupLater: 'yes' }, 'boolean', 'string'],
    ['scope', { scope: 'WORLD' }, "'PROJECT' | 'PLATFORM'", 'string'],
    ['projectIds', { projectIds: 'a' }, 'string[]', 'string'],
    ['projectIds', { projectIds: ['a', 5] }, 'string[]', 'Array'],
    ['preSelectForNewProjects', { preSelectForNewProjects: 1 }, 'boolean', 'number'],
    ['externalId', { externalId: 5 }, 'string', 'number'],
    ['signal', { signal: true }, 'AbortSignal', 'boolean'],
    ['signal', { signal: new AbortController() }, 'AbortSignal', 'AbortController'],
    ['signal', { signal: { aborted: false } }, 'AbortSignal', 'Object'],
    ['onEvent', { onEvent: {} }, 'function', 'Object'],
    ['select', { select: 'one' }, 'boolean', 'string'],
  ])('refuses %s: %j', (option, options, type, found) =>
    expect(check({ pieceName, ...options })).toThrow(
      invalidOptionsError(`${method}({ ${option} }) must be of type ${type}, but got ${found}.`),
    ),
  );

  test.each<[string, object]>([
    ['no options', {}],
    ['what the official SDK accepts', { pieceName, connectionName: '', newWindow: {} }],
    ['a window of the default size', { pieceName, newWindow: true }],
    ['no window', { pieceName, newWindow: false }],
    ['sizes', { newWindow: { width: 0, height: 640.5, top: null, left: undefined } }],
    ['null and undefined', { pieceName: null, newWindow: null, scope: undefined, projectIds: null, signal: null }],
    ['a signal and an asynchronous callback', { signal: AbortSignal.timeout(1), onEvent: async () => undefined }],
    ['a platform scope', { scope: 'PLATFORM', projectIds: [], preSelectForNewProjects: false, externalId: 'x' }],
    ['other keys', { unknown: 5, view: 7 }],
  ])('accepts %s', (_, options) => expect(check(options)).not.toThrow());
});
