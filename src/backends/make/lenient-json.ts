import * as z from 'zod/mini';
import type { Json } from '../../json.ts';
import { lenient, shownText } from '../lenient.ts';

/** Values as definitions hold them: written by hand, so that a number may be a text, and a text a number. */

export const textOrNumber = z.transform((value: unknown) => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
});

/** For what is shown and never sent back. */
export const shownTextOrNumber = z.transform((value: unknown) => shownText.parse(textOrNumber.parse(value)));

export const number = z.transform((value: unknown) => {
  const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof parsed === 'number' && Number.isFinite(parsed) ? parsed : undefined;
});

/** Undefined for a value with an expression between double braces, which only Make can evaluate. */
export const plainJson = z.transform(toPlainJson);

export const trueUnlessFalse = z.transform((value: unknown) => value !== false);

/** The texts of a list; empty if it is none. */
export const texts = z.transform((value: unknown) =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string' && entry !== '') : [],
);

/** Read later by a schema of its own: levels of unlimited depth, one after the other. */
export const unread = z.transform((value: unknown) => value);

export const record = lenient(z.catchall(z.object({}), unread));

/** A host's object, unlike an answer, may contain itself, or a value that has no JSON. */
function toPlainJson(value: unknown): Json | undefined {
  try {
    const text = JSON.stringify(value ?? undefined) as string | undefined;
    return text === undefined || text.includes('{{') ? undefined : (JSON.parse(text) as Json);
  } catch {
    return undefined;
  }
}

/** Leaves out undefined members: the model's optional members do not allow them. */
export function withoutUndefined<T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
