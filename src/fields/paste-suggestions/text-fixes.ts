import type { Property } from '../../model.ts';
import { asksForHost, asksForKey, asksForScheme, asksForText, asksForWebAddress } from './expected-value.ts';
import type { Looks } from './suggestion.ts';

/** What comes along when something is copied out of a page, a file or a command. One line, without space around. */

/** They take no room: nobody sees them, and no server expects them. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const ascii = /^[\x20-\x7E]+$/;
const quoted = /^(?:(["'`])(.+)\1|[“”„‟«](.+)[”“‟»]|[‘’‚](.+)[’‘])[,;]?$/;
const anyQuote = /["'`“”„‟«»‘’‚]/;
const assignment = /^(?:export )?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]*(?:KEY|TOKEN|SECRET|URL|HOST))\s*=\s*([^=\s].*)$/;
const scheme = /^(Bearer|Token|Basic)\s+(\S{6,})$/i;

export function hidden(text: string): Looks | undefined {
  const fixed = text.replace(invisible, '');
  // In other scripts, and between the parts of an emoji, they have a meaning.
  return fixed !== text && ascii.test(fixed) ? { kind: 'space', values: {}, fixed } : undefined;
}

export function inQuotes(text: string, property: Property): Looks | undefined {
  const [, , ...found] = quoted.exec(text) ?? [];
  const fixed = found.find(Boolean)?.trim();
  if (!fixed || anyQuote.test(fixed)) return undefined;
  const meant = asksForKey(property) ? false : /\s/.test(fixed) || asksForText(property);
  return meant ? undefined : { kind: 'quotes', values: {}, fixed };
}

/** A line of an .env file. */
export function assigned(text: string, property: Property): Looks | undefined {
  const [, name = '', fixed = ''] = assignment.exec(text) ?? [];
  // A connection string goes on with more of them.
  if (!name || /;.*=/.test(fixed) || (/\s/.test(fixed) && !quoted.test(fixed))) return undefined;
  const asks = asksForKey(property) || asksForHost(property) || asksForWebAddress(property);
  return asks ? { kind: 'assignment', values: { name }, fixed } : undefined;
}

/** The value of an `Authorization` header. */
export function withScheme(text: string, property: Property): Looks | undefined {
  const [, word = '', fixed = ''] = scheme.exec(text) ?? [];
  if (!word || !asksForKey(property) || asksForScheme(property, word)) return undefined;
  return { kind: 'bearer', values: { word }, fixed };
}

export function spaced(text: string, property: Property): Looks | undefined {
  const parts = text.split(/\s+/);
  if (parts.length < 2 || !asksForKey(property)) return undefined;
  const fixed = parts.join('');
  const isKey = fixed.length >= 8 && /\d/.test(fixed) && ascii.test(fixed) && !/[,;.:!?](\s|$)/.test(text);
  // A sentence, or a name where its ID belongs: putting its words together would not help.
  const words = parts.filter((part) => /^[a-z]{2,}$/i.test(part)).length;
  return isKey &&
    words <= (property.type === 'SECRET_TEXT' ? 2 : 0) &&
    !/^(export|curl|bearer|basic|token)$/i.test(parts[0] ?? '')
    ? { kind: 'space', values: {}, fixed }
    : undefined;
}
