import type { Property } from '../model.ts';

type Named = Pick<Property, 'key' | 'displayName'>;

/** Words in a property's name tell what the piece's author could not: API types have no "password" or "file". */
const password = /pass(word|phrase|code|wd)|\bpwd\b/i;
const token = /key|token|secret/i;
const keyFile = /json|service.?account|certificate|private.?key|\bpem\b|key.?file/i;
const address = /\b(url|uri|endpoint|host|domain)\b/i;
const email = /e-?mail/i;

/** Space around a pasted key is never meant; a password may begin or end with one. */
export function isPassword({ key, displayName }: Named): boolean {
  return password.test(displayName) || (password.test(key) && !token.test(displayName));
}

/** What must not be read off the screen. */
export function isSecret(property: Property): boolean {
  const { type, displayName } = property;
  return type === 'SECRET_TEXT' || token.test(displayName) || isPassword(property) || isKeyFile(property);
}

/** Its value usually comes as a file: service accounts, certificates. */
export function isKeyFile({ key, displayName }: Property): boolean {
  return keyFile.test(displayName) || keyFile.test(key);
}

/** Which keyboard a phone should show. */
export function inputMode({ displayName }: Property): 'url' | 'email' | 'text' {
  if (email.test(displayName)) return 'email';
  return address.test(displayName) ? 'url' : 'text';
}
