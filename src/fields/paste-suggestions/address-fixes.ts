import type { FieldSpec } from '../../field-model.ts';
import { expectedHostPart, expectsHost, expectsWebAddress } from './expected-value.ts';
import type { Suggestion } from './suggestion.ts';

/** A host name with at least one dot, optional port and path. */
const hostPattern = /^((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})((?::\d{1,5})?)((?:[/?#]\S*)?)$/i;

/** A URL where a host or a subdomain is expected, or a host where a URL is. The value is displayed: never for secrets. */
export function fixAddress(text: string, field: FieldSpec): Suggestion | undefined {
  if (field.type === 'SECRET') return undefined;
  const rest = text.replace(/^https?:\/\/(?:[^/?#@\s]*@)?/i, '');
  const [, host = '', port = '', path = ''] = hostPattern.exec(rest) ?? [];
  if (!host) return undefined;
  const hasScheme = rest !== text;
  const part = expectedHostPart(host.toLowerCase(), field);
  if (part) return keepPart(part, field);
  // The port may be part of the expected value.
  if ((hasScheme || path) && expectsHost(field)) return keepPart(host + port, field);
  if (hasScheme || !expectsWebAddress(field)) return undefined;
  const replacement = `https://${text}`;
  return { kind: 'no-scheme', values: { value: replacement }, replacement };
}

function keepPart(replacement: string, { displayName }: FieldSpec): Suggestion {
  return { kind: 'address', values: { field: displayName, value: replacement }, replacement };
}
