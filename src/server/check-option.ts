import { SignTokenError } from './sign-token-error.ts';

export type Check = { type: 'string' | 'number' | 'object'; expected: string; isValid: (value: unknown) => boolean };

export const textCheck: Check = {
  type: 'string',
  expected: 'a text that is not empty',
  isValid: (value) => typeof value === 'string' && value.trim() !== '',
};

export function requireValid(name: string, value: unknown, { type, expected, isValid }: Check): void {
  if (isValid(value)) return;
  throw invalidOptions(`\`${name}\` must be ${expected}${describeProblem(value, type)}.`);
}

/** Not the value itself: it is about a person. */
function describeProblem(value: unknown, type: Check['type']): string {
  if (value === undefined) return ', and is missing';
  if (value === null) return ', and is null';
  if (typeof value !== type) return `, and is of type ${typeof value}`;
  return typeof value === 'string' && value.trim() === '' ? ', and is empty' : '';
}

export function invalidOptions(message: string): SignTokenError {
  return new SignTokenError('invalid_options', message);
}
