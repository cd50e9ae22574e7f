/**
 * The URL of a zone's API: `https://eu2.make.com` gives `https://eu2.make.com/api/v2`, which is accepted as well. Any
 * host is, because white-label instances have their own. Throws a TypeError for anything but https, except on
 * localhost.
 */
export function apiUrl(baseUrl: string): string {
  const url = parseUrl(baseUrl);
  if (url === undefined)
    throw new TypeError('`baseUrl` is not a URL. Pass the URL of a Make zone, such as https://eu2.make.com.');
  if (url.protocol !== 'https:' && !isLocalhost(url))
    throw new TypeError(
      '`baseUrl` must be an https URL: the token would be sent unencrypted. Only localhost may use http.',
    );
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new TypeError('`baseUrl` must not have a user name, password, query or hash. Pass the token as `token`.');
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path.endsWith('/api/v2') ? path : `${path}/api/v2`}`;
}

/** An http URL on this machine, such as a developer's stand-in for Make. */
export function isLocalhost({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && (/^(.+\.)?localhost$/.test(hostname) || ['127.0.0.1', '[::1]'].includes(hostname));
}

/** Undefined if it is not a URL. */
export function parseUrl(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
