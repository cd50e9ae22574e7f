import type { Json } from '../model.ts';

/**
 * Replaces every `{key}` of a declared prop in a piece's authUrl or scope (contract 3.4); nothing entered becomes
 * nothing. Braces around any other word are the provider's own and stay.
 */
export function fillPlaceholders(template: string, props: { [key: string]: Json }): string {
  return template.replace(/\{([^{}]+)\}/g, (placeholder, key: string) =>
    Object.hasOwn(props, key) ? String(props[key] ?? '') : placeholder,
  );
}
