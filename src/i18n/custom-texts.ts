import type { CustomTexts, Text, Texts } from './texts.ts';

/**
 * The host's texts of one group, which arrive unchecked. What is no text, or cannot be replaced, is left out, with a
 * warning. As with options, null counts as not given.
 */
export function parseCustomTexts(custom: CustomTexts, group: keyof Texts): { [key: string]: Text } {
  const own: unknown = custom[group as keyof CustomTexts] ?? {};
  if (typeof own !== 'object') {
    warn(group, 'it has to be an object');
    return {};
  }
  return Object.fromEntries(Object.entries(own as object).filter(([key, text]) => isUsed(group, key, text)));
}

function isUsed(group: string, key: string, text: unknown): boolean {
  if (text === null) return false;
  const name = `${group}[${JSON.stringify(key)}]`;
  // Where the input goes is said in our words, and so is what a dialog says that has no host, or must not have it.
  if (group === 'standalone' || key === 'form.destination') warn(name, 'it cannot be replaced');
  else if (isText(text)) return true;
  else warn(name, 'it has to be a string, or an object with a string for each plural form, `other` among them');
  return false;
}

function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return typeof value === 'string';
  return 'other' in value && Object.values(value).every((form) => typeof form === 'string');
}

function warn(name: string, reason: string): void {
  console.warn(`Activepieces: embedding.texts.${name} is ignored: ${reason}.`);
}
