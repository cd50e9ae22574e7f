import type { Backend } from '../backends/backend.ts';
import type { HttpTools } from '../backends/http.ts';
import { createMake, readOptions } from '../backends/make/index.ts';
import type { addKind } from '../fields/index.tsx';
import { createGroup } from '../fields/rich/group.tsx';
import { tMake as t } from '../i18n/make.ts';
import type { Credentials } from '../protocol/host-messages.ts';
import type { PlatformConsent } from './dialog.ts';
import { type ConsentParts, createPlatformConsent } from './platform-consent/index.tsx';

type OtherSetup = ConsentParts & {
  group: Parameters<typeof createGroup>[0];
  addKind: typeof addKind;
  tools: HttpTools;
  credentials: Credentials;
  renewCredentials: () => Promise<Credentials | undefined>;
  isOnline: () => boolean;
};

/** Backends other than Activepieces as one lazy chunk. Undefined for one that cannot work. */
export function openBackend(
  description: object,
  { addKind: add, group, signal, ways, draftOf, credentials, renewCredentials, ...setup }: OtherSetup,
): { backend: Backend; platformConsent: PlatformConsent } | undefined {
  const options = readOptions(description);
  if (!options) return undefined;
  add('GROUP', createGroup(group));
  const words = {
    signIn: t('sign-in-again'),
    change: t('change-details'),
    replaced: t('replaces-all'),
    redirectUri: (app: string) => t('redirect-uri', { app }),
  };
  const renewToken = async () => tokenOf(await renewCredentials());
  const make = { ...setup, options, words, token: tokenOf(credentials) ?? '', renewToken };
  return { backend: createMake(make), platformConsent: createPlatformConsent({ signal, ways, draftOf }) };
}

/** Whom the host's proxy serves; Activepieces' own sessions mean nothing to it. */
function tokenOf(credentials: Credentials | undefined): string | undefined {
  return credentials && 'jwtToken' in credentials ? credentials.jwtToken : undefined;
}
