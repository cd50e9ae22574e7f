import type { Property } from '../field-model.ts';

type PropertyName = Pick<Property, 'key' | 'displayName'>;

/** The API has no property types for passwords, files or URLs; names are the only hint. */
const passwordPattern = /pass(word|phrase|code|wd)|\bpwd\b/i;
const tokenPattern = /key|token|secret/i;
const keyFilePattern = /json|service.?account|certificate|private.?key|\bpem\b|key.?file/i;
const addressPattern = /\b(url|uri|endpoint|host|domain)\b/i;
const emailPattern = /e-?mail/i;

/** A password may begin or end with a space, a key never does. */
export function isPassword({ key, displayName }: PropertyName): boolean {
  return passwordPattern.test(displayName) || (passwordPattern.test(key) && !tokenPattern.test(displayName));
}

/** Whether the value must not appear on the screen, e.g. in an error message. */
export function isSecret(property: Property): boolean {
  const { type, displayName } = property;
  return type === 'SECRET_TEXT' || tokenPattern.test(displayName) || isPassword(property) || isKeyFile(property);
}

/** Values that usually come as a file: service accounts, certificates. */
export function isKeyFile({ key, displayName }: Property): boolean {
  return keyFilePattern.test(displayName) || keyFilePattern.test(key);
}

export function inputModeFor({ displayName }: Property): 'url' | 'email' | 'text' {
  if (emailPattern.test(displayName)) return 'email';
  return addressPattern.test(displayName) ? 'url' : 'text';
}
