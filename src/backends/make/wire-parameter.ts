import * as z from 'zod/mini';
import { flag, lenient, text } from '../lenient.ts';
import { number, plainJson, shownTextOrNumber, textOrNumber, trueUnlessFalse, unread } from './lenient-json.ts';

const limits = z.object({
  min: number,
  max: number,
  minItems: number,
  maxItems: number,
  pattern: z.transform(toPattern),
  enum: lenient(z.array(unread)),
});

type Limits = Partial<z.infer<typeof limits>>;

/** Where options come from: a list, or an object around one. No `store` if a remote procedure lists them. */
const optionSource = z.object({
  store: lenient(z.array(unread)),
  /** Under which key an option has its label. */
  label: textOrNumber,
  value: textOrNumber,
  nested: unread,
  default: plainJson,
  placeholder: z.transform((value: unknown) => placeholder.parse(typeof value === 'string' ? { label: value } : value)),
});
const placeholder = lenient(z.object({ label: shownTextOrNumber, nested: unread }));

/** One of a definition's `parameters` (Make contract 4.3). A member that makes no sense counts as missing. */
const parameter = z.object({
  type: textOrNumber,
  name: textOrNumber,
  label: shownTextOrNumber,
  help: shownTextOrNumber,
  required: flag,
  advanced: flag,
  multiline: flag,
  multiple: flag,
  time: trueUnlessFalse,
  default: plainJson,
  /** Undefined for false, which switches every check off. */
  validate: z.transform((value: unknown): Limits | undefined =>
    value === false ? undefined : (limits.safeParse(value).data ?? {}),
  ),
  /** The older place of a pattern is beside `validate`. */
  pattern: z.transform(toPattern),
  options: z.transform(
    (value: unknown) => optionSource.safeParse(Array.isArray(value) ? { store: value } : value).data,
  ),
  sort: text,
  labels: lenient(z.object({ add: shownTextOrNumber })),
  spec: unread,
  nested: unread,
  title: shownTextOrNumber,
  text: shownTextOrNumber,
  theme: text,
});

export type Parameter = z.infer<typeof parameter>;

export const anyParameter = lenient(parameter);

/** Fields may stand in an object around them. */
export const parameterStore = lenient(z.object({ store: unread }));

/** Alone, or between slashes with flags. An invalid one must not stand in the user's way. */
function toPattern(value: unknown): RegExp | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(value) ?? [];
  try {
    // A global or sticky expression remembers where it stopped.
    return source === undefined ? new RegExp(value) : new RegExp(source, flags?.replace(/[gyd]/g, ''));
  } catch {
    return undefined;
  }
}
