import type { Json } from '../json.ts';

type Props = { [key: string]: Json };

/** `{key}`, and the slash that the template goes on with. */
const PLACEHOLDER = /\{([^{}]+)\}(\/?)/g;

/**
 * Replaces every `{key}` of a declared prop in a piece's authUrl or scope (contract 3.4); an empty value
 * becomes an empty string. Braces around anything else belong to the provider and stay.
 */
export function fillPlaceholders(template: string, props: Props): string {
  return template.replace(PLACEHOLDER, (placeholder, key: string, slash: string) => {
    if (!Object.hasOwn(props, key)) return placeholder;
    const value = String(props[key] ?? '');
    return (slash ? withoutTrailingSlashes(value) : value) + slash;
  });
}

/**
 * The props as they are saved, where the server fills the token URL with them: `https://host/` in `{base}/authorize`
 * would give `https://host//authorize` in the browser and `https://host//token` there.
 */
export function propsForTemplate(template: string, props: Props): Props {
  const joined = [...template.matchAll(PLACEHOLDER)].flatMap(([, key = '', slash]) => (slash ? [key] : []));
  return Object.fromEntries(
    Object.entries(props).map(([key, value]) => [
      key,
      joined.includes(key) && typeof value === 'string' ? withoutTrailingSlashes(value) : value,
    ]),
  );
}

/** Only of an address or a host: a value like `/` alone stays what it is. */
function withoutTrailingSlashes(value: string): string {
  return value.replace(/([^/])\/+$/, '$1');
}
