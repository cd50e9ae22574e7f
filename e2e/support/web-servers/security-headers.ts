/** The headers of every response, as docs/security-headers.md says. */
export const securityHeaders = (hostOrigin: string) => ({
  'content-security-policy': `frame-ancestors ${hostOrigin}`,
  'cross-origin-embedder-policy': 'credentialless',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});
