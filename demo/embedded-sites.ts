import { createInstanceApi } from './instance/api.ts';
import type { Instance } from './instance/instance.ts';
import { oauthClients } from './provider/clients.ts';
import { openProvider } from './provider/provider.ts';
import { appsSite } from './sites/apps-site.ts';
import { cloudSite } from './sites/cloud-site.ts';
import { providerSite } from './sites/provider-site.ts';
import type { SiteUrls } from './sites/site-urls.ts';

/** An instance, and the world around it: third-party apps, where their users sign in, and the Activepieces cloud. */
export async function openEmbeddedSites(options: { instance: Instance; urls: SiteUrls; latency: number }) {
  const { instance, urls, latency } = options;
  await registerPlatformApps(instance);
  const provider = await openProvider(urls);
  return {
    instance: createInstanceApi({
      instance,
      publicUrl: urls.instance,
      logoUrl: `${urls.host}/logo.svg`,
      appsUrl: urls.apps,
      appsApiUrl: urls.appsApi,
      providerUrl: urls.provider,
      cloudUrl: urls.cloud,
      latency,
    }),
    apps: appsSite({ latency, urls, whoIs: provider.whoIs }),
    provider: providerSite(provider),
    cloud: cloudSite(urls),
  };
}

/** What somebody at Lumen has typed into the platform's admin page. */
async function registerPlatformApps({ oauthApps }: Instance): Promise<void> {
  for (const { owner, appId, clientId, clientSecret } of oauthClients) {
    if (owner === 'platform') await oauthApps.put({ pieceName: `@demo/piece-${appId}`, clientId, clientSecret });
  }
}
