import { expect, test, vi } from 'vitest';
import { connectResult } from './connect-result.ts';

const page = 'https://app.example.com/apps?tab=1';

test('a connection', async () =>
  expect(
    await connectResult({ href: `${page}&connect_status=connected&connect_id=i&connect_name=n&connect_state=s` }),
  ).toEqual({
    connection: { id: 'i', name: 'n' },
    state: 's',
  }));

test('a closed dialog', async () =>
  expect(await connectResult(new URL(`${page}&connect_status=closed`))).toEqual({
    connection: undefined,
    state: undefined,
  }));

test('a failure', async () =>
  expect(
    connectResult({ href: `${page}&connect_status=error&connect_error=not_allowed&connect_state=s` }),
  ).rejects.toMatchObject({
    name: 'ConnectError',
    code: 'not_allowed',
    state: 's',
  }));

test('no result', () => expect(connectResult({ href: page })).toBeUndefined());

test('takes the result out of the address of the page, and only of it', async () => {
  const replaceState = vi.fn();
  vi.stubGlobal('history', { state: { router: 1 }, replaceState });
  const location = { href: `${page}&connect_status=closed#x` };
  await connectResult(location);
  expect(replaceState).not.toHaveBeenCalled();
  vi.stubGlobal('location', location);
  await connectResult();
  expect(replaceState).toHaveBeenCalledExactlyOnceWith({ router: 1 }, '', `${page}#x`);
});

test('without a page it needs an address', () =>
  expect(connectResult()).rejects.toMatchObject({
    code: 'invalid_options',
    message: 'Activepieces: On a server connectResult() needs the URL of the request: connectResult({ href }).',
  }));
