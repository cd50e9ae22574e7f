const linkProtocols = new Set(['https:', 'http:', 'mailto:']);
const imageProtocols = new Set(['https:', 'http:']);

/** Undefined for a URL that must not become a link. */
export function safeLinkUrl(href: string): string | undefined {
  return safeUrl(href, linkProtocols);
}

export function safeImageUrl(src: string): string | undefined {
  return safeUrl(src, imageProtocols);
}

/**
 * Checks the URL as the browser parses it: the WHATWG parser drops tabs, newlines and leading control characters, which
 * would hide a scheme from a regular expression. Without a base, relative and protocol-relative URLs, which would lead
 * into the dialog's own origin, do not parse.
 */
function safeUrl(address: string, protocols: ReadonlySet<string>): string | undefined {
  if (!URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  return protocols.has(url.protocol) ? url.href : undefined;
}
