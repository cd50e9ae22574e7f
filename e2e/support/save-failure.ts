import type { Answer as ApiAnswer } from '../../demo/testing/answer.ts';

/** A response to a save request and the message that users see, with the lines below it. */
export type SaveFailure = {
  name: string;
  answer: ApiAnswer;
  text: string;
  detail?: string;
  hint?: string;
  /** It may have been saved all the same. `claim`: which is not said, as it is unlikely. */
  isUnknown?: true | 'claim';
};

export const failureTexts = {
  rejected: 'Acme didn’t accept these details. Check them and try again.',
  claim: 'Acme didn’t confirm the sign-in. Try again.',
  session: 'Your session has expired. Copy anything you still need, then close this window and open it again.',
  schema: 'The server didn’t accept the form. Check all fields and try again.',
  refused: 'The server didn’t accept this connection. Check what you entered and try again.',
  server: 'Something went wrong on the server. Try again in a moment. If this keeps happening, contact support.',
  tooLarge: 'What you entered is too large. Check that you pasted the right value.',
  timeout: 'This took too long, so it was stopped. You can safely try again.',
  unexpected:
    'The server sent an unexpected response. Try again in a moment. If this keeps happening, contact support.',
  access: 'You don’t have access to this project. Ask an administrator for access.',
  missing: 'Something this connection needs no longer exists. Reload the page and try again.',
};

export const hints = {
  unauthorized: 'The key or password is probably wrong, expired or revoked. Copy it from Acme again, in full.',
  noResponse: 'The server at this address didn’t respond. Check the address and whether a firewall is blocking it.',
  appFails: 'Acme seems to be having problems. Try again in a few minutes.',
};
