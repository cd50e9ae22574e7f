import { expect, test, vi } from 'vitest';
import type { AuthorizeContext } from '../auth-types/index.ts';
import { authorize } from './authorize.ts';
import type { DialogContext } from './dialog.ts';
import type { Form } from './form.ts';

/** A sign-in that has begun; the provider refuses it with a text of its own, which takes a chunk to be read. */
function begun() {
  const send = vi.fn();
  const host = { post: vi.fn() };
  const [restart, end] = [vi.fn(), vi.fn()];
  let context: AuthorizeContext | undefined;
  const signIn = (given: AuthorizeContext) => {
    context = given;
    return { restart, end, open: vi.fn(), linkFollowed: vi.fn() };
  };
  const form = { piece: { displayName: 'Acme' }, values: {}, method: { fields: [] } } as unknown as Form;
  const attempt = authorize(form, { signIn, onAuthorized: vi.fn() }, { host, send } as unknown as DialogContext);
  const refuse = () => context?.onEnded({ code: 'access_denied', text: 'Acme said no.', detail: 'Not for you' });
  return { attempt, refuse, restart, send };
}

const ended = (problem: object) => ({ type: 'authorization_ended', problem: expect.objectContaining(problem) });

test('a refusal is shown with the provider’s text', async () => {
  const { refuse, send } = begun();
  refuse();
  await vi.waitFor(() => expect(send.mock.calls).toEqual([[ended({ code: 'access_denied', detail: 'Not for you' })]]));
});

test('what ended a sign-in does not end the one that the user has started again meanwhile', async () => {
  const { attempt, refuse, restart, send } = begun();
  refuse();
  attempt?.restart();
  expect(restart).toHaveBeenCalledOnce();
  refuse();
  await vi.waitFor(() => expect(send).toHaveBeenCalled());
  expect(send.mock.calls).toEqual([[ended({ code: 'access_denied' })]]);
});
