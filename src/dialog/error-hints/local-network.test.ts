import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ProblemCode } from '../../backends/problem.ts';
import { explainProblem } from './local-network.ts';

type States = { [name: string]: PermissionState };

const denied = /^Couldn’t reach the server\. Your browser .* allow it in the browser’s settings/;
const notDelegated = /^Couldn’t reach the server\. The page around this dialog .* contact support\.$/;

/** @param features those that the browser knows, with those that the frame may use */
function fakeBrowser(states: States | undefined, features?: { [name: string]: boolean }, isSecureContext = true) {
  const query = vi.fn(async ({ name }: { name: string }) => {
    const state = states?.[name];
    if (state === undefined) throw new TypeError(`'${name}' is not a valid value`);
    return { state };
  });
  vi.stubGlobal('isSecureContext', isSecureContext);
  vi.stubGlobal('navigator', states ? { permissions: { query } } : {});
  const featurePolicy = {
    features: () => Object.keys(features ?? {}),
    allowsFeature: (name: string) => features?.[name],
  };
  vi.stubGlobal('document', features ? { featurePolicy } : {});
  return query;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('an unreachable server is explained by what the browser denies', () => {
  test.each<[what: string, states: States, features: { [name: string]: boolean } | undefined, text: RegExp]>([
    ['the permission of Chromium 142', { 'local-network-access': 'denied' }, { 'local-network-access': true }, denied],
    [
      'the local network alone',
      { 'local-network': 'denied', 'loopback-network': 'prompt' },
      { 'local-network': true, 'loopback-network': true },
      denied,
    ],
    ['the device alone', { 'local-network': 'prompt', 'loopback-network': 'denied' }, undefined, denied],
    ['no list of features', { 'local-network-access': 'denied' }, undefined, denied],
    ['not delegated, never asked', { 'local-network': 'prompt' }, { 'local-network': false }, notDelegated],
    [
      'not delegated, so that it counts as denied',
      { 'local-network': 'denied' },
      { 'local-network': false },
      notDelegated,
    ],
    ['not delegated, allowed for the site', { 'local-network': 'granted' }, { 'local-network': false }, notDelegated],
    ['not delegated, a browser that cannot be asked', {}, { 'local-network-access': false }, notDelegated],
  ])('%s', async (_, states, features, text) => {
    fakeBrowser(states, features);
    expect(await explainProblem('unreachable')).toMatch(text);
  });
});

describe('nothing is known', () => {
  test.each<[what: string, states: States | undefined, features: { [name: string]: boolean } | undefined]>([
    ['not asked yet', { 'local-network-access': 'prompt' }, { 'local-network-access': true }],
    ['allowed', { 'local-network': 'granted', 'loopback-network': 'granted' }, { 'local-network': true }],
    ['a browser without these permissions', {}, {}],
    ['a browser without features', {}, undefined],
    ['a browser without permissions', undefined, undefined],
    ['another feature that is not delegated', {}, { camera: false }],
  ])('%s', async (_, states, features) => {
    fakeBrowser(states, features);
    expect(await explainProblem('unreachable')).toBeUndefined();
  });

  test('an insecure page', async () => {
    fakeBrowser({ 'local-network': 'denied' }, { 'local-network': false }, false);
    expect(await explainProblem('unreachable')).toBeUndefined();
  });

  test('a browser that never answers', async () => {
    vi.useFakeTimers();
    fakeBrowser({}).mockImplementation(() => new Promise(() => undefined));
    const explained = explainProblem('unreachable');
    await vi.runAllTimersAsync();
    expect(await explained).toBeUndefined();
  });
});

test.each<[ProblemCode]>([['offline'], ['timeout'], ['server_error'], ['session_expired'], ['rejected']])(
  'the browser is not asked about another problem: %s',
  async (code) => {
    const query = fakeBrowser({ 'local-network': 'denied' });
    expect(await explainProblem(code)).toBeUndefined();
    expect(query).not.toHaveBeenCalled();
  },
);
