import type { Json } from '../json.ts';

/**
 * Replaces every `{key}` of a declared prop in a piece's authUrl or scope (contract 3.4); an empty value
 * becomes an empty string. Braces around anything else belong to the provider and stay.
 */
export function fillPlaceholders(template: string, props: { [key: string]: Json }): string {
  return template.replace(/\{([^{}]+)\}/g, (placeholder, key: string) =>
    Object.hasOwn(props, key) ? String(props[key] ?? '') : placeholder,
  );
}
