import type * as z from 'zod/mini';
import { BackendError } from './problem.ts';

/** @throws BackendError `unexpected_answer`, with zod's error as its cause */
export function parseAnswer<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.infer<Schema> {
  const result = schema.safeParse(answer);
  if (!result.success) throw new BackendError({ code: 'unexpected_answer' }, result.error);
  return result.data;
}
