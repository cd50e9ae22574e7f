import { expect, test, vi } from 'vitest';
import type { AuthMethod, AuthorizationProgress, AuthorizeContext } from '../auth-types/index.ts';
import type { Backend } from '../backends/backend.ts';
import { BackendError } from '../backends/problem.ts';
import type { Piece } from '../model/piece.ts';
import { createDialog } from './create-dialog.ts';
import { loadOAuth2 } from './lazy-oauth2.ts';

const piece: Piece = { name: '@test/piece-acme', displayName: 'Acme', version: '1.0.0', auths: [] };
const progress: AuthorizationProgress = { popupState: 'waiting', url: 'https://acme.example', linkRel: 'opener' };
const problem = { code: 'provider_error' as const, text: 'This is another card.' };

/** A connection type that nothing else knows: its own inputs, validation, sign-in, value and error text. */
function cardReader(change: Partial<AuthMethod> = {}) {
  const end = vi.fn();
  const started: AuthorizeContext[] = [];
  const method: AuthMethod = {
    type: 'CUSTOM_AUTH',
    displayName: 'Card reader',
    fields: [{ key: 'reader', type: 'TEXT', displayName: 'Reader', required: true }],
    Fields: () => null,
    validate: ({ reader }, later) => (later || reader === 'usb' ? {} : { reader: 'required.choice' }),
    submitLabel: () => 'Read card',
    authorize(context) {
      started.push(context);
      context.onProgress(progress);
      return { end, open: vi.fn(), linkFollowed: vi.fn(), restart: vi.fn() };
    },
    serialize: ({ reader = '' }, authorization) => ({
      type: 'CUSTOM_AUTH',
      props: { reader: String(reader), card: authorization?.code ?? '' },
    }),
    explain: (code) => (code === 'rejected' ? 'The card is not valid.' : undefined),
    ...change,
  };
  return { end, method, started };
}

async function open(method: AuthMethod, save: Backend['save'] = async () => ({ id: '1', name: 'main' })) {
  // With it come all methods that have a sign-in.
  await loadOAuth2();
  const post = vi.fn();
  const backend: Backend = {
    apiUrl: 'https://activepieces.example/api',
    signIn: async () => ({}),
    settings: async () => ({}),
    piece: async () => piece,
    connections: async () => [],
    save: vi.fn(save),
  };
  const dialog = createDialog({
    backend,
    authMethodsOf: () => [method],
    host: { post, renewCredentials: async () => undefined },
    request: {
      pieceName: piece.name,
      connectionName: 'main',
      displayName: undefined,
      allowSetupLater: true,
      redirectUrl: undefined,
    },
    applyBrand: () => undefined,
    prefersReducedMotion: () => true,
  });
  await vi.waitFor(() => expect(dialog.screen.value.kind).toBe('form'));
  const events = () =>
    post.mock.calls.flatMap(([{ type, data }]) => (type === 'CLIENT_CONNECT_EVENT' ? [data.event.type] : []));
  return { backend, dialog, events, post };
}

test('a connection type of its own is validated, authorized and saved by its members', async () => {
  const { method, started } = cardReader();
  const { backend, dialog, events, post } = await open(method);
  await dialog.submit();
  expect(dialog.screen.value).toMatchObject({ kind: 'form', form: { problems: { reader: 'required.choice' } } });
  dialog.change('reader', 'usb');
  await dialog.submit();
  expect(dialog.screen.value).toMatchObject({ kind: 'authorizing', progress });
  started[0]?.onAuthorized({ code: 'card-1' });
  await vi.waitFor(() => expect(dialog.screen.value.kind).toBe('closed'));
  expect(backend.save).toHaveBeenCalledOnce();
  expect(vi.mocked(backend.save).mock.lastCall?.[0]).toEqual({
    externalId: 'main',
    displayName: 'main',
    piece,
    value: { type: 'CUSTOM_AUTH', props: { reader: 'usb', card: 'card-1' } },
  });
  expect(events()).toEqual(['ready', 'authorizing', 'authorized', 'saving', 'saved']);
  expect(post).toHaveBeenLastCalledWith({
    type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED',
    data: { connection: { id: '1', name: 'main' } },
  });
});

test('a failed save is explained by the method', async () => {
  const { method } = cardReader();
  const { authorize, ...withoutSignIn } = method;
  const { dialog } = await open(withoutSignIn, async () => {
    throw new BackendError({ code: 'rejected', detail: 'Card usb is blocked' });
  });
  dialog.change('reader', 'usb');
  await dialog.submit();
  expect(dialog.screen.value).toMatchObject({
    kind: 'form',
    problem: { code: 'rejected', text: 'The card is not valid.', detail: 'Card usb is blocked' },
  });
});

test('without credentials only what the method asks for later is validated', async () => {
  const { method, started } = cardReader();
  const { backend, dialog } = await open(method);
  await dialog.setUpLater();
  expect(vi.mocked(backend.save).mock.lastCall?.[0]).not.toHaveProperty('value');
  expect(started).toEqual([]);
});

test('a sign-in ends with a problem, or when the user leaves, unless it has a question first', async () => {
  const confirmLeave = vi.fn(() => true);
  const giveUp = vi.fn((_onGivenUp: () => void) => true);
  const { end, method, started } = cardReader();
  const { authorize } = method;
  const { dialog, events } = await open({
    ...method,
    authorize: (context) => {
      const attempt = authorize?.(context);
      return attempt && { ...attempt, confirmLeave, giveUp };
    },
  });
  dialog.change('reader', 'usb');
  await dialog.submit();
  started[0]?.onEnded(problem);
  expect(dialog.screen.value).toMatchObject({ kind: 'form', problem });
  await dialog.submit();
  dialog.requestClose();
  expect(dialog.screen.value.kind).toBe('authorizing');
  confirmLeave.mockReturnValue(false);
  dialog.requestClose();
  expect(end).toHaveBeenCalledOnce();
  expect(dialog.screen.value).toMatchObject({ kind: 'form', form: { values: { reader: 'usb' } } });
  expect(events()).toEqual(['ready', 'authorizing', 'authorization_failed', 'authorizing']);
  dialog.leave();
  expect(dialog.screen.value.kind).toBe('form');
  giveUp.mockReturnValue(false);
  giveUp.mock.lastCall?.[0]();
  expect(dialog.screen.value.kind).toBe('closed');
});
