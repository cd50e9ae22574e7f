/** Every part of the demo is another site for the browser, as it would be in production. */
export type SiteUrls = {
  host: string;
  connect: string;
  instance: string;
  apps: string;
  /** Where the invented apps let their users sign in: an OAuth2 provider. */
  provider: string;
  /** Plays the Activepieces cloud, which has OAuth2 apps of its own. */
  cloud: string;
  /** Plays Make, for hosts whose users connect there. */
  make: string;
  /** The apps for this process: Node does not resolve *.localhost on every system. */
  appsApi: string;
};

export function siteUrls(port: number): SiteUrls {
  return {
    host: `http://host.localhost:${port}`,
    connect: `http://connect.localhost:${port}`,
    instance: `http://instance.localhost:${port}`,
    apps: `http://apps.localhost:${port}`,
    provider: `http://provider.localhost:${port}`,
    cloud: `http://cloud.localhost:${port}`,
    make: `http://make.localhost:${port}`,
    appsApi: `http://127.0.0.1:${port}`,
  };
}

export type SiteName = 'host' | 'connect' | 'instance' | 'apps' | 'provider' | 'cloud' | 'make';

/** Which site a Host header asks for. Unknown names get none, which also stops DNS rebinding. */
export function siteOf(hostHeader: string | null | undefined): SiteName | 'front-door' | undefined {
  const name = hostHeader?.toLowerCase().replace(/:\d+$/, '');
  switch (name) {
    case 'host.localhost':
      return 'host';
    case 'connect.localhost':
      return 'connect';
    case 'instance.localhost':
      return 'instance';
    case 'apps.localhost':
    case '127.0.0.1':
      return 'apps';
    case 'provider.localhost':
      return 'provider';
    case 'cloud.localhost':
      return 'cloud';
    case 'make.localhost':
      return 'make';
    case 'localhost':
      return 'front-door';
    default:
      return undefined;
  }
}
