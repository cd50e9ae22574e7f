import { asText, type Names } from './iml.ts';

/**
 * What a request of OAuth 1 carries (RFC 5849, 3.5.1). The signature is the plain one (3.4.4): the secrets
 * themselves. It is meant for connections that nobody can listen to, which is how this server calls its apps.
 */
export function plaintextHeader(oauth: Names): string {
  const { consumer_secret, token_secret, ...rest } = oauth;
  const parameters = {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [`oauth_${name}`, asText(value)])),
    oauth_signature_method: 'PLAINTEXT',
    oauth_signature: `${encode(asText(consumer_secret))}&${encode(asText(token_secret))}`,
  };
  const pairs = Object.entries(parameters).filter(([, value]) => value !== '');
  return `OAuth ${pairs.map(([name, value]) => `${name}="${encode(value)}"`).join(', ')}`;
}

/** RFC 5849, 3.6: stricter than what JavaScript leaves alone. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
