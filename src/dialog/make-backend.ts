import type { Backend } from '../backends/backend.ts';
import type { HttpTools } from '../backends/http.ts';
import { createMake, parseMakeOptions } from '../backends/make/index.ts';
import { registerExtendedFields } from '../fields/extended/index.ts';
import { tMake as t } from '../i18n/make.ts';
import type { Credentials } from '../protocol/host-messages.ts';
import type { PlatformSignInUi } from './dialog.ts';
import { createPlatformSignIn } from './platform-sign-in/index.tsx';

type MakeBackendSetup = {
  tools: HttpTools;
  credentials: Credentials;
  renewCredentials: () => Promise<Credentials | undefined>;
  isOnline: () => boolean;
};

/** Undefined if the description is invalid. */
export function openMakeBackend(
  description: object,
  { credentials, renewCredentials, ...setup }: MakeBackendSetup,
): { backend: Backend; signInUi: PlatformSignInUi } | undefined {
  const options = parseMakeOptions(description);
  if (!options) return undefined;
  registerExtendedFields();
  const words = {
    signIn: t('sign-in-again'),
    change: t('change-details'),
    replaced: t('replaces-all'),
    redirectUri: (app: string) => t('redirect-uri', { app }),
  };
  const renewToken = async () => tokenOf(await renewCredentials());
  const make = { ...setup, options, words, token: tokenOf(credentials) ?? '', renewToken };
  return { backend: createMake(make), signInUi: createPlatformSignIn() };
}

/** For the host's proxy; sessions of Activepieces do not apply. */
function tokenOf(credentials: Credentials | undefined): string | undefined {
  return credentials && 'jwtToken' in credentials ? credentials.jwtToken : undefined;
}
