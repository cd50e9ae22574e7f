import type { Backend } from '../backends/backend.ts';
import type { HttpTools } from '../backends/http.ts';
import { createMake, readOptions } from '../backends/make/index.ts';
import { deferredUi } from '../fields/deferred-ui.ts';
import { Description } from '../fields/description.tsx';
import { addKind } from '../fields/index.tsx';
import { createGroup } from '../fields/rich/group.tsx';
import { tOther as t } from '../i18n/other-backends.ts';
import type { Credentials } from '../protocol/host-messages.ts';
import type { PlatformSignIn } from './dialog.ts';
import { createPlatformSignIn } from './platform-sign-in/index.tsx';

type MakeBackendSetup = {
  tools: HttpTools;
  credentials: Credentials;
  renewCredentials: () => Promise<Credentials | undefined>;
  isOnline: () => boolean;
};

/** Backends other than Activepieces as one lazy chunk. Undefined for one that cannot work. */
export function openMakeBackend(
  description: object,
  { credentials, renewCredentials, ...setup }: MakeBackendSetup,
): { backend: Backend; platformConsent: PlatformSignIn } | undefined {
  const options = readOptions(description);
  if (!options) return undefined;
  addKind('GROUP', createGroup({ Description, lazyFields: deferredUi }));
  const words = {
    signIn: t('sign-in'),
    change: t('change'),
    replaced: t('replaced'),
    redirectUri: (app: string) => t('redirect-uri', { app }),
  };
  const renewToken = async () => tokenOf(await renewCredentials());
  const make = { ...setup, options, words, token: tokenOf(credentials) ?? '', renewToken };
  return { backend: createMake(make), platformConsent: createPlatformSignIn() };
}

/** Whom the host's proxy serves; Activepieces' own sessions mean nothing to it. */
function tokenOf(credentials: Credentials | undefined): string | undefined {
  return credentials && 'jwtToken' in credentials ? credentials.jwtToken : undefined;
}
