/**
 * Where the API of a zone begins: `https://eu2.make.com` gives `https://eu2.make.com/api/v2`, and the whole address
 * is taken as well. The host is free, because white-label instances have their own. Throws a TypeError for anything
 * but https; only a local host may do without.
 */
export function apiAddress(baseUrl: string): string {
  const url = parsed(baseUrl);
  if (url === undefined) throw new TypeError('`baseUrl` must be the address of a Make zone.');
  if (url.protocol !== 'https:' && !isLocal(url)) throw new TypeError('`baseUrl` must be an https address.');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new TypeError('`baseUrl` must have neither user, query nor hash.');
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path.endsWith('/api/v2') ? path : `${path}/api/v2`}`;
}

/** A plain-http address on this machine: what a developer's fake of Make is. */
export function isLocal({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && (/^(.+\.)?localhost$/.test(hostname) || ['127.0.0.1', '[::1]'].includes(hostname));
}

/** Undefined if it is no address. */
export function parsed(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
