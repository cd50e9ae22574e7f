import type { Backend } from '../backends/backend.ts';
import { createMake, describeIgnored, MAX_NAME_LENGTH, parseMakeOptions } from '../backends/make/index.ts';
import { registerExtendedFields } from '../fields/extended/index.ts';
import { tMake as t } from '../i18n/make.ts';
import type { Credentials, Init, LoaderOptions } from '../protocol/host-messages.ts';
import type { MakeBackend } from '../protocol/make-backend.ts';
import type { Unparsed } from '../protocol/unparsed.ts';
import type { AuthMethodFactory } from './auth-methods/auth-method-factory.ts';
import { tOAuth2 } from './oauth2.ts';
import type { PageNetwork } from './page-network.ts';
import { createPlatformMethod } from './platform-sign-in/create-platform-method.ts';

type MakeInit = Pick<Init, 'credentials'> & {
  backend: Unparsed<MakeBackend>;
  connect?: Pick<LoaderOptions, 'connectionName'> | undefined;
};

/** Why there is none, if an option is invalid. */
export function openMakeBackend(
  { backend: description, credentials, connect }: MakeInit,
  { renewCredentials, ...setup }: PageNetwork,
): { backend: Backend; authMethodsOf: AuthMethodFactory } | string {
  const options = parseMakeOptions(description);
  if (!options) return 'The dialog does not support configure({ backend }). Check its kind, baseUrl and teamId.';
  // The connection would get another name, under which it is not found again.
  if (connect?.connectionName && connect.connectionName.length > MAX_NAME_LENGTH)
    return `connect({ connectionName }) must not have more than ${MAX_NAME_LENGTH} characters with Make.`;
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
