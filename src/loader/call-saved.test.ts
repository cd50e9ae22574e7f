import { expect, test, vi } from 'vitest';
import { start, stubPage } from './testing/started-call.ts';

stubPage();

const connection = { id: 'id-1', name: 'acme-1' };
const closed = { connection: undefined };

async function saved() {
  const started = start();
  await started.receive('CLIENT_INIT', { version: 1 });
  await started.receive('CLIENT_CONNECT_DRAFT', { draft: { for: 'acme' }, isBusy: true });
  await started.receive('CLIENT_CONNECT_DRAFT', { draft: undefined, isBusy: false, connection });
  return started;
}

test('a saved connection resolves the call before the dialog closes', async () => {
  const { call, config, surface, onEnded, receive } = await saved();
  expect(await call.result).toEqual({ connection });
  expect(config.draft).toBeUndefined();
  expect(surface.remove).not.toHaveBeenCalled();
  expect(onEnded).not.toHaveBeenCalled();
  await receive('CLIENT_NEW_CONNECTION_DIALOG_CLOSED', { connection });
  expect(surface.remove).toHaveBeenCalledOnce();
  expect(onEnded).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test.each<[string, (started: Awaited<ReturnType<typeof saved>>) => unknown]>([
  ['another call', ({ call }) => call.close()],
  ['a message without the connection', ({ receive }) => receive('CLIENT_NEW_CONNECTION_DIALOG_CLOSED', closed)],
  ['a failure', ({ receive }) => receive('CLIENT_CONNECT_FAILED', { code: 'instance_error', error: 'late' })],
  ['a window that the user closes', ({ surface }) => surface.isOpen.mockReturnValue(false)],
])('it stays the result if %s ends the dialog earlier', async (_, end) => {
  const started = await saved();
  await end(started);
  await vi.advanceTimersByTimeAsync(250);
  expect(await started.call.result).toEqual({ connection });
  expect(started.surface.remove).toHaveBeenCalledOnce();
  expect(started.surface.hide).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test.each([{ id: 1, name: 'x' }, 'id-1', null])('%j is no connection', async (malformed) => {
  const { resolve, receive } = start();
  await receive('CLIENT_INIT', { version: 1 });
  await receive('CLIENT_CONNECT_DRAFT', { draft: undefined, connection: malformed });
  expect(resolve).not.toHaveBeenCalled();
});
