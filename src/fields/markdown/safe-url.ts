const linkProtocols = new Set(['https:', 'http:', 'mailto:']);
const imageProtocols = new Set(['https:', 'http:']);

/** Undefined for a URL that must not become a link. */
export function safeLinkUrl(href: string): URL | undefined {
  return safeUrl(href, linkProtocols);
}

export function safeImageUrl(src: string): URL | undefined {
  return safeUrl(src, imageProtocols);
}

/**
 * Checks the URL as the browser parses it: the WHATWG parser drops tabs, newlines and leading control characters, which
 * would hide a scheme from a regular expression. Without a base, relative and protocol-relative URLs, which would lead
 * into the dialog's own origin, do not parse. User information is refused, because it passes for a host name, as in
 * `https://accounts.example.com@evil.example`; so is a template, as in `https://example.com/{account}`.
 */
function safeUrl(address: string, protocols: ReadonlySet<string>): URL | undefined {
  if (/[{}<>]/.test(address) || !URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  return protocols.has(url.protocol) && !url.username && !url.password ? url : undefined;
}
