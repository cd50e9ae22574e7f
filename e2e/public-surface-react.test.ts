import { expect, test } from 'vitest';
import type { ConnectButtonProps, ConnectProviderProps, ConnectStatus, UseConnect } from '../src/react/index.ts';
import * as publicSurface from '../src/react/index.ts';

test('the React entry exports these names and can be imported without a browser', () =>
  expect(Object.keys(publicSurface).sort()).toEqual(['ConnectButton', 'ConnectProvider', 'useConnect']));

test('the types accept valid props and reject invalid ones', () => {
  // Compiled, but not called.
  const compiled = (state: UseConnect) => {
    const instanceUrl = 'https://ap.example';
    const providers: ConnectProviderProps[] = [
      { instanceUrl, jwtToken: async () => 'x', children: 'x' },
      { options: { instanceUrl, session: { token: 't', projectId: 'p' } } },
      { backend: { kind: 'make', baseUrl: instanceUrl, teamId: 1 } },
      // @ts-expect-error: neither an instance nor a backend
      { jwtToken: 'x' },
      // @ts-expect-error: no such mode
      { instanceUrl, embedding: { styling: { mode: 'blue' } } },
    ];
    const buttons: ConnectButtonProps[] = [
      { pieceName: 'x', className: 'x', 'aria-label': 'x', onConnected: ({ id, name }) => [id, name] },
      { onError: ({ code }) => code === 'popup_blocked', onEvent: ({ type }) => type, onClick: () => {} },
      // @ts-expect-error: no such scope
      { scope: 'WORLD' },
      // @ts-expect-error: an error has a code of a closed list
      { onError: ({ code }) => code === 'nonsense' },
    ];
    if (state.status === 'connected') return state.result.name;
    if (state.status === 'error') return state.error.code;
    // @ts-expect-error: no result before there is a connection
    state.result.name;
    // @ts-expect-error: no such status
    const status: ConnectStatus = 'nonsense';
    return [providers, buttons, status];
  };
  expect(compiled).toBeInstanceOf(Function);
});
