import type { UnknownRecord } from './guards.ts';

/** Members are read anew, since Prototype.js 1.6 and others give arrays a toJSON() that makes texts of them. */
export function toJson(value: object): string {
  return JSON.stringify(value, function (this: UnknownRecord, name) {
    return this[name];
  });
}
