/**
 * The address of a page that a provider can send the user back to (RFC 6749 section 3.1.2), undefined for any other
 * text. Parsed once, where it enters: everything behind relies on it.
 */
export function parseRedirectUrl(text: string): URL | undefined {
  // The WHATWG parser would also repair `https:host` and `https:/host`, which a provider compares as text.
  if (!/^https?:\/\/[^/?#]/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username || url.password || url.hash ? undefined : url;
}
