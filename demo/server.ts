import { fileURLToPath } from 'node:url';
import { openDataDir } from './data-dir.ts';
import { openEmbeddedSites } from './embedded-sites.ts';
import { createAccountLookup } from './host-backend/account-lookup.ts';
import { createDemoControls } from './host-backend/demo-controls.ts';
import { loadHostKey } from './host-backend/host-key.ts';
import { createInstanceClient, type InstanceCredentials, type SendToInstance } from './host-backend/instance-client.ts';
import { createHostMake } from './host-backend/make/host-make.ts';
import { hostApi } from './host-backend/routes.ts';
import { openInstance } from './instance/instance.ts';
import { type InstanceMode, readInstanceMode } from './instance-mode.ts';
import { listen } from './listen.ts';
import { createAppsClient } from './pieces/apps-client.ts';
import { allSites } from './sites/all-sites.ts';
import { connectSite } from './sites/connect-site.ts';
import { hostSite } from './sites/host-site.ts';
import type { Rebuilds } from './sites/live-reload.ts';
import { type SiteUrls, siteUrls } from './sites/site-urls.ts';

export type DemoOptions = {
  /** 0 takes a free one. */
  port?: number;
  /** Where data is kept; `memory://` keeps nothing. */
  dataDir?: string;
  /** Deletes the data of earlier starts. */
  reset?: boolean;
  /** Delay of every API call. */
  latencyMs?: number;
  /** The built files; for tests of other builds. */
  distFolder?: string;
  mode?: InstanceMode;
  /** The pages reload when a build has finished. */
  rebuilds?: Rebuilds;
};

export type Demo = { url: string; urls: SiteUrls; port: number; close(): Promise<void> };

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const galleryFolder = `${projectRoot}.gallery`;

/** Starts every site of the demo on one port. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const mode = options.mode ?? readInstanceMode(process.env);
  const latencyMs = options.latencyMs ?? readLatency(process.env.DEMO_LATENCY);
  const listener = await listen(options.port ?? 4400);
  const urls = siteUrls(listener.port);
  try {
    const backing =
      mode.kind === 'embedded'
        ? await openEmbedded({
            path: options.dataDir ?? process.env.DEMO_DATA_DIR ?? `${projectRoot}.demo-data`,
            reset: options.reset ?? false,
            latencyMs,
            urls,
          })
        : openRemote(mode);
    const client = createInstanceClient(backing.send, backing.credentials);
    const embedded = mode.kind === 'embedded';
    const instanceUrl = embedded ? urls.instance : mode.instanceUrl;
    const { credentials, accountOf, controls, make } = backing;
    const api = hostApi({ client, credentials, embedded, instanceUrl, urls, accountOf, controls, make: make?.routes });
    const sites = allSites(
      {
        host: hostSite({
          folder: `${projectRoot}demo/host`,
          api,
          urls,
          anyLogo: !embedded,
          galleryFolder,
          makeProxy: make?.proxy,
          rebuilds: options.rebuilds,
        }),
        connect: connectSite({
          distFolder: options.distFolder ?? `${projectRoot}dist`,
          galleryFolder,
          hostUrl: urls.host,
        }),
        ...backing.sites,
      },
      urls,
    );
    listener.answerWith((request, bindings) => sites.fetch(request, bindings));
    return {
      url: urls.host,
      urls,
      port: listener.port,
      async close() {
        await listener.close();
        await backing.close();
      },
    };
  } catch (error) {
    await listener.close();
    throw error;
  }
}

async function openEmbedded(options: { path: string; reset: boolean; latencyMs: number; urls: SiteUrls }) {
  const { urls, latencyMs } = options;
  const dataDir = await openDataDir(options.path, options.reset);
  try {
    const instance = await openInstance(dataDir);
    const key = await loadHostKey(dataDir, instance.signingKeys);
    const sites = await openEmbeddedSites({ instance, urls, latencyMs, buildsFlows: true });
    return {
      credentials: { kind: 'signing-key', key } satisfies InstanceCredentials as InstanceCredentials,
      send: ((path, init) => sites.instance.request(path, init)) satisfies SendToInstance as SendToInstance,
      sites,
      accountOf: createAccountLookup(instance.connections, createAppsClient(urls.appsApi)),
      controls: createDemoControls(instance),
      make: createHostMake({ site: sites.make, urls }),
      async close() {
        await instance.close();
        await dataDir.release();
      },
    };
  } catch (error) {
    await dataDir.release();
    throw error;
  }
}

function openRemote(mode: Exclude<InstanceMode, { kind: 'embedded' }>) {
  const credentials: InstanceCredentials =
    mode.kind === 'session'
      ? { kind: 'session', session: { token: mode.token, projectId: mode.projectId } }
      : { kind: 'signing-key', key: { id: mode.signingKeyId, privateKey: mode.signingKey } };
  const send: SendToInstance = (path, init) => fetch(`${mode.instanceUrl}${path}`, init);
  return {
    credentials,
    send,
    sites: {},
    accountOf: undefined,
    controls: undefined,
    make: undefined,
    close: async () => {},
  };
}

function readLatency(text: string | undefined): number {
  const latencyMs = Number(text?.trim() || 150);
  if (Number.isFinite(latencyMs) && latencyMs >= 0) return latencyMs;
  throw new Error(`DEMO_LATENCY is not a number of milliseconds: ${text}`);
}
