import type { Backend } from '../backends/backend.ts';
import type { PlatformSignInUi } from './dialog.ts';
import type { Form } from './form.ts';
import type { Host } from './host.ts';
import { lazyOAuth2 } from './lazy-oauth2.ts';
import type { AuthorizationAttempt } from './oauth2/start-authorization.ts';
import { reportEvent } from './report-to-host.ts';
import type { DialogEvent } from './state.ts';

type AuthorizeSetup = {
  backend: Backend;
  host: Host;
  signInUi: PlatformSignInUi | undefined;
  send: (event: DialogEvent) => void;
  onAuthorized: () => void;
};

/** Synchronous up to window.open(), which needs the user activation. */
export function authorize(
  form: Form,
  { backend, host, signInUi, send, onAuthorized }: AuthorizeSetup,
): AuthorizationAttempt | undefined {
  const start = signInUi?.start ?? lazyOAuth2.value?.startAuthorization;
  return start?.(form, backend, (event) => {
    send(event);
    if (event.type === 'authorized') {
      reportEvent(host, { type: 'authorized' });
      onAuthorized();
    } else if (event.type === 'authorization_ended' && event.problem) {
      reportEvent(host, { type: 'authorization_failed', reason: event.problem.code });
    }
  });
}
