import { type ConfigureOptions, connect } from 'activepieces-connect';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { configureOptions, stubWindows } from '../caller/testing/stub-windows.ts';
import { type Configuration, createConfiguration } from './configuration.ts';

const windows = stubWindows();
/** With preloading, `configure()` asks for it once. */
const whenIdle = vi.fn();

beforeEach(() => {
  windows.stub();
  whenIdle.mockReset();
  vi.stubGlobal('requestIdleCallback', whenIdle);
});

const mounted = new Set<Configuration>();
afterEach(() => {
  for (const configuration of mounted) configuration.unmount();
  mounted.clear();
});

function commit(options: Partial<ConfigureOptions>, configuration = createConfiguration()) {
  configuration.update({ ...configureOptions, preload: true, ...options } as ConfigureOptions);
  configuration.apply();
  mounted.add(configuration);
  return configuration;
}

describe('configure() is called', () => {
  test('once for options that are equal by value, however often they are new objects', () => {
    const styling = () => ({ embedding: { styling: { mode: 'dark' as const } }, jwtToken: () => 'x' });
    const configuration = commit(styling());
    commit(styling(), configuration);
    configuration.apply();
    expect(whenIdle).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Partial<ConfigureOptions>]>([
    ['an address', { instanceUrl: 'https://other.example' }],
    ['a nested member', { embedding: { styling: { mode: 'dark' } } }],
    ['a token', { jwtToken: 'y' }],
    ['a function in place of a token', { jwtToken: () => 'x' }],
  ])('again for %s that is another', (_, options) => {
    commit(options, commit({}));
    expect(whenIdle).toHaveBeenCalledTimes(2);
  });

  test('again before a call, only if another provider came between', async () => {
    const first = commit({});
    await first.claim();
    expect(whenIdle).toHaveBeenCalledTimes(1);
    const second = commit({ instanceUrl: 'https://other.example' });
    await second.claim();
    await first.claim();
    await first.claim();
    expect(whenIdle).toHaveBeenCalledTimes(3);
    first.apply();
    second.apply();
    expect(whenIdle).toHaveBeenCalledTimes(3);
  });

  test('not over another provider that is mounted, whose dialog may be open', async () => {
    const owner = commit({});
    const other = commit({ jwtToken: 'other' });
    commit({ jwtToken: 'later' }, other);
    expect(whenIdle).toHaveBeenCalledTimes(1);
    owner.unmount();
    other.apply();
    expect(whenIdle).toHaveBeenCalledTimes(2);
  });

  test('once for a provider that is mounted twice, as in StrictMode', () => {
    const configuration = commit({});
    configuration.unmount();
    configuration.apply();
    expect(whenIdle).toHaveBeenCalledTimes(1);
  });

  test('before a call that comes before the first effect of the provider', async () => {
    const configuration = createConfiguration();
    configuration.update(configureOptions);
    await expect(configuration.claim()).resolves.toEqual({ status: 'success' });
  });
});

test('claim() rejects with what configure() refused', async () => {
  const configuration = createConfiguration();
  configuration.update({ ...configureOptions, instanceUrl: 'no address' });
  await expect(configuration.claim()).rejects.toMatchObject({ code: 'invalid_options' });
});

test('the token comes from the function of the last commit', async () => {
  const [first, last] = [vi.fn(() => 'first'), vi.fn(() => 'last')];
  const configuration = commit({ jwtToken: first });
  commit({ jwtToken: last }, configuration);
  expect(whenIdle).toHaveBeenCalledTimes(1);
  const controller = new AbortController();
  const result = connect({ newWindow: {}, signal: controller.signal });
  controller.abort();
  const rejection = expect(result).rejects.toMatchObject({ code: 'aborted' });
  await vi.advanceTimersByTimeAsync(3000);
  await rejection;
  expect([first.mock.calls.length, last.mock.calls.length]).toEqual([0, 1]);
});
