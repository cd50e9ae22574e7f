/** Every part of the demo is a site of its own for the browser, as in production. */
export type SiteUrls = {
  host: string;
  connect: string;
  instance: string;
  apps: string;
  /** The OAuth2 provider of the invented apps. */
  provider: string;
  /** Stands in for the Activepieces cloud with its OAuth2 apps. */
  cloud: string;
  /** Stands in for Make. */
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

/** The site of a Host header. Unknown names have none, which prevents DNS rebinding. */
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
