import { isString } from '../protocol/guards.ts';

/** Without user information, which would end up in addresses that are logged and shown. */
const PAGE_URL = /^https?:\/\/[^/@]+\//;
/** Also relative. */
const PLAIN_URL = /^(?!\w+:\/\/[^/]*@)[^?#]+$/;

/** @param type e.g. `'a' | 'b'`, `string[]`, `number (remark)`: names as below, and those of `typeOf()` */
export function isOfType(type: string, value: unknown): boolean {
  const text = isString(value) ? value : '';
  const href = toHref(text);
  const isPageUrl = PAGE_URL.test(href);
  const names = [
    typeOf(value),
    `'${text}'`,
    value === false && 'false',
    Array.isArray(value) && value.every(isString) && 'string[]',
    isPageUrl && 'http(s) URL without user',
    isPageUrl && PLAIN_URL.test(href) && 'http(s) URL without user, ? and #',
    PLAIN_URL.test(text) && 'URL without user, ? and #',
  ];
  return type.split(/ \| | \(/).some((name) => names.includes(name));
}

/** E.g. `string`, `Array`, `AbortSignal`, also for objects of other windows; for an empty string `""`. */
export function typeOf(value: unknown): string {
  if (value === '') return '""';
  return typeof value === 'object' ? {}.toString.call(value).slice(8, -1) : typeof value;
}

function toHref(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    return '';
  }
}
