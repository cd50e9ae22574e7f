import { signal } from '@preact/signals';
import { tCommon } from '../../i18n/index.ts';
import type { PlatformSignInUi } from '../dialog.ts';
import { Authorizing } from './authorizing.tsx';
import { type PlatformSignInAttempt, type SignInStatus, startPlatformSignIn } from './start-platform-sign-in.ts';

/** Signing in where the platform runs it: what the dialog asks for it, and the screen. */
export function createPlatformSignIn(): PlatformSignInUi {
  const aside = signal<SignInStatus>({ madeName: undefined, state: undefined });
  let session: PlatformSignInAttempt | undefined;
  return {
    start(form, backend, tell) {
      session = startPlatformSignIn({ form, backend, onEvent: tell, aside, words: tCommon('connecting') });
      return session;
    },
    Authorizing: (props) => <Authorizing {...props} aside={aside} session={() => session} />,
  };
}
