/** Elements that are often left open, and that nobody would choose as a placeholder. */
const unambiguousElement = /^(?:[abipqsu]|[bh]r|em|[dou]l|li|t[dhr]|h[1-6]|img|wbr|div|pre)$/i;

/**
 * Whether a tag of this name is one of an HTML element in this text. What else stands in angle brackets is a placeholder,
 * e.g. `https://<subdomain>.example.com`, or XML. `<code>` is a placeholder, too, unless it has an end tag.
 */
export function isElementName(name: string, text: string): boolean {
  if (unambiguousElement.test(name)) return true;
  return /^(?:[a-z]+|[A-Z]+)$/.test(name) && text.indexOf(`<${name}`) < text.lastIndexOf(`</${name}>`);
}
