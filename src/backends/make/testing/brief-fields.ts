import { toFields } from '../parameters.ts';

/** Without the members that all fields have, where they are what they mostly are. */
export function brief(parameters: unknown): object[] {
  return toFields(parameters).map(({ required, advanced, ...field }) => ({
    ...field,
    ...(required && { required }),
    ...(advanced && { advanced }),
  }));
}

/** What the parameter `a` always has. */
export const a = { key: 'a', displayName: 'a' };
