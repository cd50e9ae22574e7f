import type { Property } from '../model.ts';

type PropertyName = Pick<Property, 'key' | 'displayName'>;

/** Words in a property's name tell what the piece's author could not: API types have no "password" or "file". */
const passwordPattern = /pass(word|phrase|code|wd)|\bpwd\b/i;
const tokenPattern = /key|token|secret/i;
const keyFilePattern = /json|service.?account|certificate|private.?key|\bpem\b|key.?file/i;
const addressPattern = /\b(url|uri|endpoint|host|domain)\b/i;
const emailPattern = /e-?mail/i;

/** Space around a pasted key is never meant; a password may begin or end with one. */
export function isPassword({ key, displayName }: PropertyName): boolean {
  return passwordPattern.test(displayName) || (passwordPattern.test(key) && !tokenPattern.test(displayName));
}

/** What must not be read off the screen. */
export function isSecret(property: Property): boolean {
  const { type, displayName } = property;
  return type === 'SECRET_TEXT' || tokenPattern.test(displayName) || isPassword(property) || isKeyFile(property);
}

/** Its value usually comes as a file: service accounts, certificates. */
export function isKeyFile({ key, displayName }: Property): boolean {
  return keyFilePattern.test(displayName) || keyFilePattern.test(key);
}

/** Which keyboard a phone should show. */
export function inputModeFor({ displayName }: Property): 'url' | 'email' | 'text' {
  if (emailPattern.test(displayName)) return 'email';
  return addressPattern.test(displayName) ? 'url' : 'text';
}
