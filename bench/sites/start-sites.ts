import { cloudSite } from '../../demo/sites/cloud-site.ts';
import type { TestActivepieces } from '../../demo/testing/test-activepieces.ts';
import type { ShapedLine } from '../line/shaped-line.ts';
import { createCertificate } from './certificate.ts';
import { precompressedSite } from './connect-site.ts';
import { createBenchInstance, instanceSite } from './instance-site.ts';
import { listenSecurely, type SiteHandler } from './secure-server.ts';
import type { TrafficLog } from './traffic-log.ts';

const siteNames = ['host', 'connect', 'instance', 'cloud'] as const;

export type SiteOrigins = Record<(typeof siteNames)[number], string>;

export type Sites = { origins: SiteOrigins; keyHash: string; close(): void };

type SiteOptions = { pieceBytes: number; instance?: TestActivepieces };

/** The cloud publishes an app for each of so many pieces. */
const CLOUD_APP_COUNT = 200;

/** Starts every site behind the line. Each has a port and a connection of its own, as servers of their own have. */
export async function startSites(
  line: ShapedLine,
  log: TrafficLog,
  { pieceBytes, instance = createBenchInstance() }: SiteOptions,
): Promise<Sites> {
  const certificate = createCertificate(siteNames.map((name) => `${name}.localhost`));
  const origins = {} as SiteOrigins;
  const sites: Record<keyof SiteOrigins, SiteHandler> = {
    host: hostSite(() => origins.connect),
    connect: await precompressedSite(() => origins.host),
    instance: instanceSite(instance, pieceBytes),
    cloud: (request) => cloudApps.fetch(request),
  };
  const servers = await Promise.all(siteNames.map((name) => listenSecurely(sites[name], certificate, log)));
  for (const [index, name] of siteNames.entries()) {
    const port = await line.addServer(servers[index]?.port ?? 0);
    origins[name] = `https://${name}.localhost:${port}`;
  }
  return {
    origins,
    keyHash: certificate.keyHash,
    close() {
      for (const server of servers) server.close();
    },
  };
}

const cloudApps = cloudSite(
  () =>
    new Map(
      Array.from({ length: CLOUD_APP_COUNT }, (_, index) => [`@test/piece-${index}`, { clientId: `client-${index}` }]),
    ),
);

/** A page with the loader and a button. */
const hostSite =
  (connectOrigin: () => string): SiteHandler =>
  ({ url }) => {
    if (new URL(url).pathname !== '/') return new Response(null, { status: 404 });
    const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<script src="${connectOrigin()}/connect.js"></script></head>
<body><h1>Host</h1><button id="open">Connect</button></body></html>`;
    return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' } });
  };
