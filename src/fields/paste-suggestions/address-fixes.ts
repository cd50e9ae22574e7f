import type { Property } from '../../model.ts';
import { askedPartOf, asksForHost, asksForWebAddress } from './expected-value.ts';
import type { Looks } from './suggestion.ts';

/** A name with at least one dot, e.g. `acme.example.com`; a port and a path may follow. */
const bare = /^((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})((?::\d{1,5})?)((?:[/?#]\S*)?)$/i;

/** More of an address than is asked for, or less. Shown as it is, so never for a secret. */
export function address(text: string, property: Property): Looks | undefined {
  if (property.type === 'SECRET_TEXT') return undefined;
  const rest = text.replace(/^https?:\/\/(?:[^/?#@\s]*@)?/i, '');
  const [, host = '', port = '', behind = ''] = bare.exec(rest) ?? [];
  if (!host) return undefined;
  const whole = rest !== text;
  const part = askedPartOf(host.toLowerCase(), property);
  if (part) return tooMuch(part, property);
  // A port may be a part of what is asked for.
  if ((whole || behind) && asksForHost(property)) return tooMuch(host + port, property);
  if (whole || !asksForWebAddress(property)) return undefined;
  const fixed = `https://${text}`;
  return { kind: 'no-scheme', values: { value: fixed }, fixed };
}

function tooMuch(fixed: string, { displayName }: Property): Looks {
  return { kind: 'address', values: { field: displayName, value: fixed }, fixed };
}
