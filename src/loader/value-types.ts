import { isString } from '../protocol/guards.ts';

/** Longer strings are more likely tokens than mistakes. */
const MAX_SHOWN_LENGTH = 60;

/** @param type e.g. `'a' | 'b'`, `string[]`, `object (remark)`: names as below */
export function isOfType(type: string, value: unknown): boolean {
  const names = [
    Array.isArray(value) ? value.every(isString) && 'string[]' : typeof value,
    className(value),
    isString(value) && `'${value}'`,
    isHttpUrl(value) && 'http(s) URL',
  ];
  return type.split(/ \| | \(/).some((name) => names.includes(name));
}

/** For error messages; of objects, secrets and long strings only the type. */
export function describeValue(value: unknown, isSecret: boolean): string {
  const isHidden = /object|function/.test(typeof value) || (isSecret && value);
  const text = isHidden ? '' : isString(value) ? `"${value}"` : String(value);
  return text && text.length < MAX_SHOWN_LENGTH ? text : className(value);
}

/** Unlike instanceof, it recognises objects of other windows. */
function className(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function isHttpUrl(value: unknown): boolean {
  try {
    return isString(value) && /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}
