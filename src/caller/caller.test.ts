import { type ConfigureOptions, type ConnectOptions, configure } from 'activepieces-connect';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createCaller } from './caller.ts';
import type { ConnectState } from './connect-state.ts';
import { configureOptions, stubWindows } from './testing/stub-windows.ts';

const windows = stubWindows();
const connection = { id: 'id-1', name: 'acme' };
const newWindow = {};

beforeEach(() => windows.stub());

function createdCaller(options: object = {}) {
  const states: ConnectState[] = [];
  let configured: Promise<unknown> | undefined;
  const configureOnce = () => {
    configured ??= configure({ ...configureOptions, ...options } as ConfigureOptions);
    return configured;
  };
  const caller = createCaller({ configure: configureOnce, onState: (state) => void states.push(state) });
  return { caller, states, statuses: () => states.map(({ status }) => status) };
}

/** Closing a window takes a few attempts. */
const settle = () => vi.advanceTimersByTimeAsync(5000);

test('the window is open before connect() returns', async () => {
  const { caller, statuses } = createdCaller();
  const result = caller.connect({ newWindow });
  expect(windows.open).toHaveBeenCalledTimes(1);
  expect(statuses()).toEqual(['open']);
  await windows.save(connection);
  expect(await result).toEqual({ connection });
});

test('a connection is the state, and the result', async () => {
  const { caller, states } = createdCaller();
  const result = caller.connections({ newWindow });
  await windows.save(connection);
  await result;
  expect(states.at(-1)).toEqual({ status: 'connected', result: connection, error: undefined });
});

test('a window that the user closes is closed', async () => {
  const { caller, states } = createdCaller();
  const result = caller.connect({ newWindow });
  windows.opened().closed = true;
  await settle();
  expect(await result).toEqual({ connection: undefined });
  expect(states.at(-1)).toEqual({ status: 'closed', result: undefined, error: undefined });
});

describe('an error is the state, and rejects', () => {
  test('of the call', async () => {
    const { caller, states } = createdCaller();
    windows.open.mockReturnValue(null);
    await expect(caller.connect({ newWindow })).rejects.toMatchObject({ code: 'popup_blocked' });
    expect(states.at(-1)).toMatchObject({ status: 'error', result: undefined, error: { code: 'popup_blocked' } });
  });

  test.each<[string, unknown]>([
    ['a name in place of options', '@activepieces/piece-slack'],
    ['an array', []],
    ['null', null],
    ['a controller in place of its signal', { newWindow, signal: new AbortController() }],
  ])('of %s, as the loader refuses it', async (_, options) => {
    const { caller, states } = createdCaller();
    await expect(caller.connect(options as ConnectOptions)).rejects.toMatchObject({ code: 'invalid_options' });
    expect(states.at(-1)).toMatchObject({ status: 'error', error: { code: 'invalid_options' } });
    expect(windows.open).not.toHaveBeenCalled();
  });

  test('of configure(), and what opened with the options before is closed', async () => {
    const earlier = createdCaller();
    void earlier.caller.connect({ newWindow });
    const { caller, states } = createdCaller({ instanceUrl: 'no address' });
    await expect(caller.connect({ newWindow })).rejects.toMatchObject({ code: 'invalid_options' });
    await settle();
    expect(states.at(-1)).toMatchObject({ status: 'error', error: { code: 'invalid_options' } });
    expect(windows.opened().closed).toBe(true);
  });

  test('nobody has to handle it: no rejection is unhandled', async () => {
    const { caller, statuses } = createdCaller();
    void caller.connect({ newWindow, scope: 'WORLD' } as unknown as ConnectOptions);
    await settle();
    expect(statuses()).toEqual(['open', 'error']);
  });
});

describe('the signal of a call', () => {
  test('aborts it', async () => {
    const { caller, states } = createdCaller();
    const controller = new AbortController();
    const result = caller.connect({ newWindow, signal: controller.signal });
    controller.abort('bored');
    const rejection = expect(result).rejects.toMatchObject({ code: 'aborted', cause: 'bored' });
    await settle();
    await rejection;
    expect(states.at(-1)).toMatchObject({ status: 'error', error: { code: 'aborted' } });
    expect(windows.opened().closed).toBe(true);
  });

  test('may be aborted already', async () => {
    const { caller } = createdCaller();
    const result = caller.connect({ newWindow, signal: AbortSignal.abort('bored') });
    await expect(result).rejects.toMatchObject({ code: 'aborted', cause: 'bored' });
    expect(windows.open).not.toHaveBeenCalled();
  });
});

describe('of several calls the last one counts', () => {
  test('the one before resolves without a connection, and changes no state', async () => {
    const { caller, statuses } = createdCaller();
    const first = caller.connect({ newWindow });
    const firstWindow = windows.opened();
    const second = caller.connect({ newWindow });
    await settle();
    expect(await first).toEqual({ connection: undefined });
    expect(firstWindow.closed).toBe(true);
    expect(statuses()).toEqual(['open', 'open']);
    await windows.save(connection);
    expect(await second).toEqual({ connection });
    expect(statuses()).toEqual(['open', 'open', 'connected']);
  });

  test('also if it is refused: nothing stays open', async () => {
    const { caller, statuses } = createdCaller();
    const first = caller.connect({ newWindow });
    const second = caller.connect({ newWindow, scope: 'WORLD' } as unknown as ConnectOptions);
    await expect(second).rejects.toMatchObject({ code: 'invalid_options' });
    await settle();
    expect(await first).toEqual({ connection: undefined });
    expect(windows.opened().closed).toBe(true);
    expect(statuses()).toEqual(['open', 'open', 'error']);
  });
});
