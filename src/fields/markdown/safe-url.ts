const linkProtocols = new Set(['https:', 'http:', 'mailto:']);
const imageProtocols = new Set(['https:', 'http:']);

/** The address to link to, or undefined for one that must not become a link. */
export function safeLinkUrl(href: string): string | undefined {
  return safeUrl(href, linkProtocols);
}

export function safeImageUrl(src: string): string | undefined {
  return safeUrl(src, imageProtocols);
}

/**
 * Judges what the browser itself makes of the address: its parser drops the tabs, newlines and leading control
 * characters that hide a scheme from a pattern. There is no base, so relative and protocol-relative addresses,
 * which would lead into the dialog's own origin, are refused as well.
 */
function safeUrl(address: string, protocols: ReadonlySet<string>): string | undefined {
  if (!URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  return protocols.has(url.protocol) ? url.href : undefined;
}
