export type UnknownRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function recordOrUndefined(value: unknown): UnknownRecord | undefined {
  return isRecord(value) ? value : undefined;
}

/** As npm has them, and so without `..` between slashes; the ids of Make's connection types may have a colon. */
export function isPieceName(value: unknown): value is string {
  return isString(value) && /^(@[\w~-][\w.~-]*\/)?[\w~-][\w.~:-]*$/.test(value);
}
