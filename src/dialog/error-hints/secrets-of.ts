import { secretValues } from '../../fields/secret-values.ts';
import type { Form } from '../form.ts';

/** What was entered or obtained and must not appear in a message. */
export function secretsOf({ method, values, authorization }: Form): string[] {
  const { code = '', codeVerifier = '', discovered } = authorization ?? {};
  return [...secretValues(method.fields, values), code, codeVerifier, discovered?.clientSecret ?? ''];
}
