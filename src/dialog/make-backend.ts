import type { Backend } from '../backends/backend.ts';
import type { HttpTools } from '../backends/http.ts';
import { createMake, describeIgnored, parseMakeOptions } from '../backends/make/index.ts';
import { registerExtendedFields } from '../fields/extended/index.ts';
import { tMake as t } from '../i18n/make.ts';
import type { Credentials } from '../protocol/host-messages.ts';
import type { MakeBackend } from '../protocol/make-backend.ts';
import type { Unparsed } from '../protocol/unparsed.ts';
import type { AuthMethodFactory } from './auth-methods/auth-method-factory.ts';
import { tOAuth2 } from './oauth2.ts';
import { createPlatformMethod } from './platform-sign-in/create-platform-method.ts';

type MakeBackendSetup = {
  tools: HttpTools;
  credentials: Credentials | undefined;
  renewCredentials: () => Promise<Credentials | undefined>;
  isOnline: () => boolean;
};

export const INVALID_DESCRIPTION =
  'The dialog does not support configure({ backend }). Check its kind, baseUrl and teamId.';

/** Undefined if the description is invalid. */
export function openMakeBackend(
  description: Unparsed<MakeBackend>,
  { credentials, renewCredentials, ...setup }: MakeBackendSetup,
): { backend: Backend; authMethodsOf: AuthMethodFactory } | undefined {
  const options = parseMakeOptions(description);
  if (!options) return undefined;
  for (const sentence of describeIgnored(description)) console.warn(`Activepieces: ${sentence}`);
  registerExtendedFields();
  const words = {
    signIn: tOAuth2('sign-in-again'),
    change: t('change-details'),
    replaced: t('replaces-all'),
    redirectUri: (app: string) => t('redirect-uri', { app }),
  };
  const renewToken = async () => tokenOf(await renewCredentials());
  const make = { ...setup, options, words, token: tokenOf(credentials), renewToken };
  return { backend: createMake(make), authMethodsOf };
}

const authMethodsOf: AuthMethodFactory = ({ auths }, { backend }) =>
  auths.flatMap((auth) =>
    auth.type === 'OAUTH2' || auth.type === 'UNSUPPORTED' ? [] : createPlatformMethod(auth, backend.platformSignIn),
  );

/** For the host's proxy; sessions of Activepieces do not apply. */
function tokenOf(credentials: Credentials | undefined): string | undefined {
  return credentials && 'jwtToken' in credentials ? credentials.jwtToken : undefined;
}
