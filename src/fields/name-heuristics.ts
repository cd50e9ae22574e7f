import type { FieldSpec } from '../field-model.ts';
import type { FieldOf } from './field-type.ts';

type FieldName = Pick<FieldSpec, 'key' | 'displayName'>;

/** The API has no property types for passwords, files or URLs; names are the only hint. */
const passwordPattern = /pass(word|phrase|code|wd)|\bpwd\b/i;
const tokenPattern = /key|token|secret/i;
const keyFilePattern = /json|service.?account|certificate|private.?key|\bpem\b|key.?file/i;
const addressPattern = /\b(url|uri|endpoint|host|domain)\b/i;
const emailPattern = /e-?mail/i;

/** A password may begin or end with a space, a key never does. */
export function isPassword({ key, displayName }: FieldName): boolean {
  return passwordPattern.test(displayName) || (passwordPattern.test(key) && !tokenPattern.test(displayName));
}

/** Values that usually come as a file: service accounts, certificates. */
export function isKeyFile({ key, displayName }: FieldName): boolean {
  return keyFilePattern.test(displayName) || keyFilePattern.test(key);
}

export function inputModeFor({ displayName, format }: FieldOf<'TEXT'>): 'url' | 'email' | 'text' {
  if (format === 'url' || format === 'email') return format;
  if (emailPattern.test(displayName)) return 'email';
  return addressPattern.test(displayName) ? 'url' : 'text';
}
