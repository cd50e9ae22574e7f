import { expect, test } from 'vitest';
import { type App, ref } from 'vue';
import type {} from '../src/element/index.ts';
import type { ConfigureOptions, ConnectEvent } from '../src/loader/index.ts';
import * as publicSurface from '../src/loader/index.ts';
import { connectPlugin, useConnect } from '../src/vue/index.ts';

test('the module exports these names and can be imported without a browser', () =>
  expect(Object.keys(publicSurface).sort()).toEqual([
    'ConnectError',
    'configure',
    'connect',
    'connectResult',
    'connectUrl',
    'connections',
    'isConnectError',
  ]));

test('isConnectError() recognises an error from another copy of the library', () => {
  const { ConnectError, isConnectError } = publicSurface;
  const foreign = Object.assign(new Error('x'), { name: 'ConnectError', code: 'aborted' });
  expect(isConnectError(new ConnectError('aborted', 'x'))).toBe(true);
  expect(isConnectError(foreign)).toBe(true);
  expect(isConnectError(new Error('x'))).toBe(false);
  expect(isConnectError({ name: 'ConnectError', code: 'aborted' })).toBe(false);
});

test('the official error text is kept unchanged, and quoted in the message', () => {
  const official = '{"isValid":"false","error":"piece: x not found"}';
  const error = new publicSurface.ConnectError('piece_not_found', official);
  expect(error.error).toBe(official);
  expect(error.message).toBe('Activepieces: The instance answered "piece: x not found". Check the options.');
});

test('the types accept valid options and reject invalid ones', () => {
  // Compiled, but not called: it would need a browser.
  const compiled = async () => {
    const { configure, connect, connections } = publicSurface;
    await configure({ instanceUrl: 'https://ap.example', jwtToken: async () => 'x', embedding: { hideFolders: true } });
    await configure({
      instanceUrl: 'https://ap.example',
      session: { token: 't', projectId: 'p' },
      embedding: { styling: { mode: 'dark', theme: { colorPrimary: { light: '#123', dark: 'gold' }, fontSize: 15 } } },
    });
    // @ts-expect-error: no such token
    await configure({ instanceUrl: 'x', embedding: { styling: { theme: { colourPrimary: 'red' } } } });
    const { connection } = await connect({ pieceName: 'x', newWindow: {}, onEvent: (event) => event.type });
    const mode = (event: ConnectEvent) => event.type === 'ready' && event.mode === 'connect' && event.connectionType;
    // @ts-expect-error: no such mode
    const invalidMode: ConnectEvent = { type: 'ready', mode: 'nonsense' };
    // @ts-expect-error: no such reason
    const invalidReason: ConnectEvent = { type: 'save_failed', reason: 'nonsense' };
    await connect({ onEvent: (event) => [mode(event), invalidMode, invalidReason] });
    // @ts-expect-error: undefined if the user closed the dialog
    connection.id;
    // @ts-expect-error: no such scope
    await connect({ scope: 'WORLD' });
    await connections({ pieceName: 'x', select: true });
    // @ts-expect-error: no such code
    new publicSurface.ConnectError('nonsense', 'x');
    // @ts-expect-error: a session needs its project
    await configure({ instanceUrl: 'https://ap.example', session: { token: 'x' } });
  };
  expect(compiled).toBeInstanceOf(Function);
});

test('the custom element, its properties and its events have types', () => {
  // Compiled, but not called: it would need a browser.
  const compiled = (save: (name: string) => void) => {
    const element = document.createElement('activepieces-connect');
    element.jwtToken = async () => 'x';
    element.configureOptions = { embedding: { locale: 'de' } };
    element.connectOptions = { scope: 'PLATFORM', projectIds: ['p'] };
    element.addEventListener('connected', ({ detail }) => save(detail.name));
    element.addEventListener('error', ({ detail }) => save(detail.code));
    element.addEventListener('progress', ({ detail }) => detail.type === 'saved' && save(detail.name));
    element.addEventListener('click', ({ clientX }) => save(`${clientX}`));
    // @ts-expect-error: nothing was connected
    element.addEventListener('closed', ({ detail }) => save(detail.name));
    // @ts-expect-error: the element aborts its call itself
    element.connectOptions = { signal: new AbortController().signal };
  };
  expect(compiled).toBeInstanceOf(Function);
});

test('options of the Vue plugin may be an object, a ref or a getter', () => {
  const compiled = (app: App, options: ConfigureOptions) => {
    app.use(connectPlugin, options);
    app.use(connectPlugin, ref(options));
    app.use(connectPlugin, () => options);
    // @ts-expect-error: an instance is missing
    app.use(connectPlugin, { jwtToken: 'x' });
    const { status, result } = useConnect();
    // @ts-expect-error: undefined before there is one
    result.value.name;
    // @ts-expect-error: only the hook sets it
    status.value = 'open';
  };
  expect(compiled).toBeInstanceOf(Function);
});
