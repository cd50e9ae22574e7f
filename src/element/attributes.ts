import { ConnectError } from 'activepieces-connect';
import { TAG_NAME } from './tag-name.ts';

/** What an attribute's text stands for. */
type AttributeType<Value> = {
  expected: string;
  /** Of an attribute without a value. Missing: such an attribute counts as not given, as templates write it. */
  ifEmpty?: Value;
  /** Undefined for a text that is not valid. */
  parse(text: string): Value | undefined;
};

export const textAttribute: AttributeType<string> = { expected: 'a text', parse: (value) => value };

/** Relative to the page. */
export const pageUrl: AttributeType<string> = {
  expected: 'an http(s) URL without user',
  parse: (value) => toUrl(value, document.baseURI)?.href,
};

/** Paths are appended to it. */
export const baseUrl: AttributeType<string> = {
  expected: 'an http(s) URL without user, ? and #',
  parse: (value) => (/[?#]/.test(value) ? undefined : toUrl(value)?.href),
};

/** The dialog resolves it, relative to its own. */
export const redirectUrl: AttributeType<string> = {
  expected: 'a URL without user, ? and #',
  parse: (value) => (/^\w+:\/\/[^/]*@|[?#]/.test(value) ? undefined : value),
};

/** Frameworks write the two words. */
export const flagAttribute: AttributeType<boolean> = {
  expected: 'empty, "true" or "false"',
  ifEmpty: true,
  parse: (value) => (value === 'true' ? true : value === 'false' ? false : undefined),
};

export const colorMode: AttributeType<'light' | 'dark' | 'system'> = {
  expected: '"light", "dark" or "system"',
  parse: (value) => (['light', 'dark', 'system'] as const).find((mode) => mode === value),
};

export const windowSize: AttributeType<{ width?: number; height?: number } | false> = {
  expected: 'empty, "true", "false", or width and height in px, e.g. "500x640"',
  ifEmpty: {},
  parse(value) {
    const isWanted = flagAttribute.parse(value);
    if (isWanted !== undefined) return isWanted && {};
    const [, width, height] = /^(\d+)x(\d+)$/.exec(value) ?? [];
    return width && height ? { width: Number(width), height: Number(height) } : undefined;
  },
};

export const preload: AttributeType<boolean | string[]> = {
  expected: 'empty, "true", "false", or names of pieces with spaces between them',
  ifEmpty: true,
  parse: (value) => flagAttribute.parse(value) ?? value.split(/\s+/),
};

/** @throws `invalid_options`, which names the attribute, but not its value */
export function readAttribute<Value>(element: Element, name: string, type: AttributeType<Value>): Value | undefined {
  const given = element.getAttribute(name)?.trim();
  if (!given) return given === undefined ? undefined : type.ifEmpty;
  const value = type.parse(given);
  if (value === undefined) throw invalidElement(`The attribute ${name} of <${TAG_NAME}> must be ${type.expected}.`);
  return value;
}

export const invalidElement = (sentence: string) => new ConnectError('invalid_options', sentence);

function toUrl(value: string, base?: string): URL | undefined {
  try {
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}
