import { jsoncToJson } from '../jsonc.ts';

/** Undefined if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Like `parseJson`, also with comments and trailing commas. */
export function parseJsonc(text: string): unknown {
  return parseJson(jsoncToJson(text));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
