import * as z from 'zod/mini';
import { withoutControls } from '../control-characters.ts';
import type { Json } from '../json.ts';

/**
 * Schemas for the parts of an answer that must not make the rest of it useless. All are made of `z.transform`:
 * zod's own `catch`, `boolean`, `optional` and `union` would do as well, and add 0.7 kB to the first load, which has all of
 * zod that any chunk uses.
 */

/** Undefined for a value that the schema refuses. */
export function lenient<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.transform((value: unknown): z.infer<Schema> | undefined => schema.safeParse(value).data);
}

/** Undefined for a blank text, and for everything that is not a text. */
export const text = z.transform((value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined,
);

/** Like `text`, for what is shown and never sent back. */
export const shownText = z.transform((value: unknown) => {
  const shown = typeof value === 'string' ? withoutControls(value) : '';
  return shown.trim() === '' ? undefined : shown;
});

export const flag = z.transform((value: unknown) => value === true);

/** Any value, or none: it comes from a JSON text, and is only passed on. */
export const json = z.transform((value: Json | undefined) => value);

export const anyObject = z.catchall(
  z.object({}),
  z.transform((value: Json) => value),
);

export const jsonObject = lenient(anyObject);
