import { signal } from '@preact/signals';
import { tCommon } from '../../i18n/index.ts';
import type { PlatformSignInUi } from '../dialog.ts';
import { PlatformSignInScreen } from './platform-sign-in-screen.tsx';
import { type PlatformSignInAttempt, type SignInStatus, startPlatformSignIn } from './start-platform-sign-in.ts';

export function createPlatformSignIn(): PlatformSignInUi {
  const status = signal<SignInStatus>({ createdName: undefined, state: undefined });
  let attempt: PlatformSignInAttempt | undefined;
  return {
    start(form, backend, onEvent) {
      attempt = startPlatformSignIn({ form, backend, onEvent, status, waitingText: tCommon('connecting') });
      return attempt;
    },
    Authorizing: (props) => <PlatformSignInScreen {...props} status={status} attempt={() => attempt} />,
  };
}
