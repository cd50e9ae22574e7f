import type { Property } from '../../field-model.ts';
import { expectedHostPart, expectsHost, expectsWebAddress } from './expected-value.ts';
import type { Suggestion } from './suggestion.ts';

/** A host name with at least one dot, optional port and path. */
const hostPattern = /^((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})((?::\d{1,5})?)((?:[/?#]\S*)?)$/i;

/** A URL where a host or a subdomain is expected, or a host where a URL is. The value is displayed: never for secrets. */
export function fixAddress(text: string, property: Property): Suggestion | undefined {
  if (property.type === 'SECRET_TEXT') return undefined;
  const rest = text.replace(/^https?:\/\/(?:[^/?#@\s]*@)?/i, '');
  const [, host = '', port = '', path = ''] = hostPattern.exec(rest) ?? [];
  if (!host) return undefined;
  const hasScheme = rest !== text;
  const part = expectedHostPart(host.toLowerCase(), property);
  if (part) return keepPart(part, property);
  // The port may be part of the expected value.
  if ((hasScheme || path) && expectsHost(property)) return keepPart(host + port, property);
  if (hasScheme || !expectsWebAddress(property)) return undefined;
  const replacement = `https://${text}`;
  return { kind: 'no-scheme', values: { value: replacement }, replacement };
}

function keepPart(replacement: string, { displayName }: Property): Suggestion {
  return { kind: 'address', values: { field: displayName, value: replacement }, replacement };
}
