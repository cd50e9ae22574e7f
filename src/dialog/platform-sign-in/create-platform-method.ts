import { type AuthMethod, authMethodOf, type SimpleAuth } from '../../auth-types/index.ts';
import type { SignInBackend } from '../../backends/backend.ts';
import { signInLabel } from '../oauth2.ts';
import { authorizeOnPlatform } from './authorize-on-platform.ts';

/** The method of an auth on a platform that runs OAuth2 itself. */
export function createPlatformMethod(auth: SimpleAuth, signInBackend: SignInBackend | undefined): AuthMethod {
  const method = authMethodOf(auth);
  const signsIn = 'requiresSignIn' in auth && auth.requiresSignIn;
  if (!signsIn || !signInBackend) return method;
  return {
    ...method,
    submitLabel: signInLabel,
    authorize: (context) => authorizeOnPlatform(signInBackend, context),
  };
}
