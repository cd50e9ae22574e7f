import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConnectState } from '../caller/connect-state.ts';
import { configureOptions, stubWindows } from '../caller/testing/stub-windows.ts';
import { createConfiguration } from './configuration.ts';
import { createMountedCaller } from './mounted-caller.ts';

const windows = stubWindows();
const connection = { id: 'id-1', name: 'acme' };
const newWindow = {};

beforeEach(() => windows.stub());

function createdCaller() {
  const states: ConnectState[] = [];
  const configuration = createConfiguration();
  configuration.update(configureOptions);
  const caller = createMountedCaller({ configure: configuration.claim, onState: (state) => void states.push(state) });
  caller.mount();
  return { caller, states, statuses: () => states.map(({ status }) => status) };
}

/** Closing a window takes a few attempts. */
const settle = () => vi.advanceTimersByTimeAsync(5000);

describe('unmounting while a dialog is open', () => {
  test('closes it, resolves without a connection, and reports nothing', async () => {
    const { caller, statuses } = createdCaller();
    const result = caller.connect({ newWindow });
    caller.unmount();
    await settle();
    expect(await result).toEqual({ connection: undefined });
    expect(windows.opened().closed).toBe(true);
    expect(statuses()).toEqual(['open']);
  });

  test('a component that is mounted again is idle', () => {
    const { caller, statuses } = createdCaller();
    void caller.connect({ newWindow });
    caller.unmount();
    caller.mount();
    expect(statuses()).toEqual(['open', 'idle']);
  });

  test('a call between the two is open', async () => {
    const { caller, statuses } = createdCaller();
    void caller.connect({ newWindow });
    caller.unmount();
    const second = caller.connect({ newWindow });
    caller.mount();
    await windows.save(connection);
    await second;
    expect(statuses()).toEqual(['open', 'open', 'connected']);
  });
});
