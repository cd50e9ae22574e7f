import { ConnectError } from '../errors.ts';
import type { UnknownRecord } from '../protocol/guards.ts';
import { configureTypes, connectTypes } from './option-types.ts';
import { isOfType, typeOf } from './value-types.ts';

/** @throws `invalid_options`, which names the option and its type, but not the value, which may be a secret */
export function checkOptions(method: 'configure' | 'connect' | 'connections', options: unknown): void {
  const check = (option: string, type: string, value: unknown, isRequired?: boolean | undefined) => {
    // As with the official SDK's connectionName, an empty string counts as not given.
    const isMissing = (value ?? '') === '';
    if (isMissing ? isRequired : !isOfType(type, value)) {
      const sentence = `${method}(${option}) must be of type ${type}, but got ${typeOf(value)}.`;
      throw new ConnectError('invalid_options', sentence);
    }
  };
  check('options', 'Object', options, true);
  for (const [path, type] of Object.entries(method === 'configure' ? configureTypes : connectTypes)) {
    let parent: UnknownRecord | undefined;
    let value: unknown = options;
    for (const name of path.split('.')) {
      parent = value as UnknownRecord | undefined;
      value = parent?.[name];
    }
    const isRequired =
      parent && type.includes('required') && !parent.backend && !(parent.session && path === 'jwtToken');
    check(`{ ${path} }`, type, value, isRequired);
  }
}
