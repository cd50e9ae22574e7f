import type { Backend } from '../backends/backend.ts';
import type { HttpTools } from '../backends/http.ts';
import { createMake, parseMakeOptions } from '../backends/make/index.ts';
import { Description } from '../fields/description.tsx';
import { addKind } from '../fields/index.tsx';
import { lazyFields } from '../fields/lazy-fields.ts';
import { createGroup } from '../fields/rich/group.tsx';
import { tOther as t } from '../i18n/other-backends.ts';
import type { Credentials } from '../protocol/host-messages.ts';
import type { PlatformConsent } from './dialog.ts';
import { createPlatformConsent } from './platform-consent/index.tsx';

type OtherSetup = {
  tools: HttpTools;
  credentials: Credentials;
  renewCredentials: () => Promise<Credentials | undefined>;
  isOnline: () => boolean;
};

/** Backends other than Activepieces as one lazy chunk. Undefined for one that cannot work. */
export function openBackend(
  description: object,
  { credentials, renewCredentials, ...setup }: OtherSetup,
): { backend: Backend; platformConsent: PlatformConsent } | undefined {
  const options = parseMakeOptions(description);
  if (!options) return undefined;
  addKind('GROUP', createGroup({ Description, lazyFields }));
  const words = {
    signIn: t('sign-in'),
    change: t('change'),
    replaced: t('replaced'),
    redirectUri: (app: string) => t('redirect-uri', { app }),
  };
  const renewToken = async () => tokenOf(await renewCredentials());
  const make = { ...setup, options, words, token: tokenOf(credentials) ?? '', renewToken };
  return { backend: createMake(make), platformConsent: createPlatformConsent() };
}

/** Whom the host's proxy serves; Activepieces' own sessions mean nothing to it. */
function tokenOf(credentials: Credentials | undefined): string | undefined {
  return credentials && 'jwtToken' in credentials ? credentials.jwtToken : undefined;
}
