import { platformAdmin, workspaces } from './host-backend/workspaces.ts';
import { createInstanceApi } from './instance/api.ts';
import { createConnectionCheck } from './instance/connection-check.ts';
import { describeFlags } from './instance/flags.ts';
import type { Instance } from './instance/instance.ts';
import { createClaim } from './instance/oauth2/claim.ts';
import { createAppsClient } from './pieces/apps-client.ts';
import { demoPieces } from './pieces/index.ts';
import { oauthClients } from './provider/clients.ts';
import { openProvider } from './provider/provider.ts';
import { appsSite } from './sites/apps-site.ts';
import { cloudApps, cloudSite } from './sites/cloud-site.ts';
import { makeSite } from './sites/make-site.ts';
import { providerSite } from './sites/provider-site.ts';
import type { SiteUrls } from './sites/site-urls.ts';

/**
 * An instance and the services around it: third-party apps, their OAuth2 provider, the Activepieces cloud, and Make.
 */
export async function openEmbeddedSites(options: {
  instance: Instance;
  urls: SiteUrls;
  latencyMs: number;
  buildsFlows?: boolean;
}) {
  const { instance, urls, latencyMs, buildsFlows = false } = options;
  await setUpPlatform(instance);
  const provider = await openProvider(urls);
  const logoUrl = `${urls.host}/logo.svg`;
  const located = demoPieces(urls);
  return {
    instance: createInstanceApi({
      instance,
      flags: () => describeFlags({ publicUrl: urls.instance, logoUrl }),
      logoUrl,
      pieces: () => located,
      check: createConnectionCheck({
        claim: createClaim({ platformId: instance.platform.id, oauthApps: instance.oauthApps, cloudUrl: urls.cloud }),
        apps: createAppsClient(urls.appsApi),
      }),
      latencyMs,
      buildsFlows,
    }),
    apps: appsSite({ latencyMs, urls, whoIs: provider.whoIs }),
    provider: providerSite(provider),
    cloud: cloudSite(() => cloudApps, urls),
    make: await makeSite({ store: instance.store, encryptionKey: instance.encryptionKey, urls, latencyMs }),
  };
}

/** The configuration that an administrator of Lumen would make. */
function setUpPlatform({ store, oauthApps, accounts, projects }: Instance): Promise<void> {
  return store.transaction(async () => {
    await accounts.putAdmin(platformAdmin);
    for (const { id, name } of workspaces) await projects.put({ externalId: id, displayName: name });
    for (const { owner, appId, clientId, clientSecret } of oauthClients) {
      if (owner === 'platform') await oauthApps.put({ pieceName: `@demo/piece-${appId}`, clientId, clientSecret });
    }
  });
}
