import type { Init } from '../protocol/host-messages.ts';
import { authMethodsOf } from './auth-methods/auth-methods-of.ts';
import type { DialogSetup } from './dialog.ts';
import type { Host } from './host.ts';
import { loadMakeBackend } from './lazy-make-backend.ts';
import type { createActivepiecesOpener } from './open-activepieces.ts';
import type { PageNetwork } from './page-network.ts';
import { rejectCall } from './reject-call.ts';

export type BackendSources = {
  host: Host;
  network: PageNetwork;
  activepieces: ReturnType<typeof createActivepiecesOpener>;
};

/** Undefined if there is none: then the call has been rejected. */
export async function openBackend(
  init: Init,
  instanceUrl: string,
  language: Promise<string>,
  { host, network, activepieces }: BackendSources,
): Promise<Pick<DialogSetup, 'backend' | 'authMethodsOf'> | undefined> {
  if (!init.backend) {
    const { credentials, locale } = init;
    const cloudOAuth2Url = init.connect?.cloudOAuth2Url;
    const backend = activepieces.open({ credentials, instanceUrl, locale, language, cloudOAuth2Url });
    return { backend, authMethodsOf };
  }
  try {
    // Its forms contain translated texts.
    await language;
    const opened = (await loadMakeBackend()).openMakeBackend(init, network);
    if (typeof opened !== 'string') return opened;
    rejectCall(host, 'invalid_options', opened);
  } catch {
    rejectCall(host);
  }
  return undefined;
}
