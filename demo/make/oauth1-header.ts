import { type Names, toText } from './iml.ts';

/**
 * What a request of OAuth 1 carries (RFC 5849, 3.5.1). The signature is the plain one (3.4.4): the secrets
 * themselves. It requires a secure transport; this server calls its apps on the same machine.
 */
export function plaintextHeader(oauth: Names): string {
  const { consumer_secret, token_secret, ...rest } = oauth;
  const parameters = {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [`oauth_${name}`, toText(value)])),
    oauth_signature_method: 'PLAINTEXT',
    oauth_signature: `${percentEncode(toText(consumer_secret))}&${percentEncode(toText(token_secret))}`,
  };
  const pairs = Object.entries(parameters).filter(([, value]) => value !== '');
  return `OAuth ${pairs.map(([name, value]) => `${name}="${percentEncode(value)}"`).join(', ')}`;
}

/** RFC 5849 3.6: encodes more characters than encodeURIComponent. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
