import type { FieldSpec } from '../../field-model.ts';
import { isPassword } from '../name-heuristics.ts';
import { expectsHost, expectsKey, expectsWebAddress } from './expected-value.ts';
import type { Suggestion } from './suggestion.ts';

/** What pages show in place of the characters of a key, and what a value that consists of it alone is made of. */
const hiddenPart = /[•●⦁∙⬤◦·]+|\*{3,}|…|\.{3,}/;
const hiddenWhole = /^[•●⦁∙⬤◦·*]{4,}$/;
const hyphens = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const singleQuotes = /[‘’‚‛´]/;
const doubleQuotes = /[“”„‟]/;

/** A copy of what the page showed of a key: dots in place of its middle. */
export function findHiddenPart(text: string, field: FieldSpec): Suggestion | undefined {
  const pattern = isPassword(field) ? /[•●⬤]{4,}/ : expectsKey(field) ? hiddenPart : hiddenWhole;
  const [found] = pattern.exec(text) ?? [];
  const isSecret = field.type === 'SECRET' || expectsKey(field);
  return found && isSecret ? { kind: 'hidden-part', values: { found: found.slice(0, 4) } } : undefined;
}

/** A character that a word processor or a full-width keyboard put in place of an ASCII one, or that no key has. */
export function fixCharacters(text: string, field: FieldSpec): Suggestion | undefined {
  if (!expectsKey(field) && !expectsHost(field) && !expectsWebAddress(field)) return undefined;
  // Header values are Latin-1 (RFC 9110 5.5): fetch() throws for others.
  const [found] = /[\u{100}-\u{10FFFF}]/u.exec(text) ?? [];
  if (!found) return undefined;
  const replacement = text
    .replace(new RegExp(hyphens, 'g'), '-')
    .replace(new RegExp(singleQuotes, 'g'), "'")
    .replace(new RegExp(doubleQuotes, 'g'), '"')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => wide.normalize('NFKC'));
  if (/^[\x20-\x7E]+$/.test(replacement)) {
    const value = replacement[text.indexOf(found)] ?? '';
    return { kind: 'character', values: { found, value }, replacement };
  }
  // Domain names may have any letter, and only a secret is sure to become a header.
  return field.type === 'SECRET' && expectsKey(field) ? { kind: 'character', values: { found, value: '' } } : undefined;
}
