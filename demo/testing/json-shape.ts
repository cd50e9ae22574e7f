import { expect } from 'vitest';

/** The types of all values; an array has the shape of its first item. */
export function shapeOf(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : [];
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)]));
}

/** Same keys and types; error codes and the framework's messages, which clients read, are identical. */
export function expectSameShape(actual: unknown, expected: unknown): void {
  expect(shapeOf(actual)).toEqual(shapeOf(expected));
  expect(fixedTexts(actual)).toEqual(fixedTexts(expected));
}

function fixedTexts(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return undefined;
  const { code, statusCode, error, message, params } = body as { [key: string]: unknown };
  const sentence = typeof params === 'object' && params !== null && 'message' in params ? params.message : undefined;
  // They contain our names of pieces and tables.
  return { code, statusCode, error, message: withoutNames(message), sentence: withoutNames(sentence) };
}

function withoutNames(text: unknown): unknown {
  return typeof text === 'string' ? text.replace(/pieceName=.*|matching: .*/s, '') : text;
}
