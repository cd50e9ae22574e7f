import { z } from 'zod';

/** The part of a parameter that validation needs. Parameters without a name are only displayed. */
const parameter = z.looseObject({
  name: z.string().min(1).max(128).optional(),
  type: z.string(),
  required: z.boolean().optional(),
  editable: z.union([z.boolean(), z.looseObject({ enabled: z.boolean().optional() })]).optional(),
  multiple: z.boolean().optional(),
  grouped: z.boolean().optional(),
  options: z.unknown().optional(),
  nested: z.unknown().optional(),
  spec: z.unknown().optional(),
  validate: z.unknown().optional(),
  pattern: z.string().optional(),
});

export type ParameterSpec = z.infer<typeof parameter>;

/** Strings are names of remote procedures (RPCs), which the demo ignores. */
export const parameterList = z.array(z.union([z.string(), parameter]));

export function readParameters(value: unknown): ParameterSpec[] {
  const list = parameterList.safeParse(value);
  return list.success ? list.data.filter((item) => typeof item !== 'string') : [];
}

export function isEditable({ editable }: ParameterSpec): boolean {
  return typeof editable === 'object' ? editable.enabled === true : editable === true;
}

const option = z.looseObject({ value: z.unknown().optional(), nested: z.unknown().optional() });
const group = z.looseObject({ options: z.array(option) });
const store = z.looseObject({
  store: z.array(z.looseObject({})),
  value: z.string().default('value'),
  nested: z.unknown().optional(),
  placeholder: z.looseObject({ nested: z.unknown().optional() }).optional().catch(undefined),
});

export type Choices = {
  options: { value?: unknown; nested?: unknown }[];
  /** Nested parameters of every option. */
  nested: unknown;
  /** Nested parameters of the empty option. */
  nestedIfNone: unknown;
};

/** The options of a select in any notation; undefined for a remote procedure (RPC). */
export function readChoices({ options, grouped }: ParameterSpec): Choices | undefined {
  const stored = store.safeParse(options);
  // A store may name the property that contains the value.
  const list = stored.success
    ? stored.data.store.map((item) => ({ ...item, value: item[stored.data.value] }))
    : options;
  const groups = grouped ? z.array(group).safeParse(list) : undefined;
  const plain = groups?.success
    ? { success: true as const, data: groups.data.flatMap((each) => each.options) }
    : z.array(option).safeParse(list);
  if (!plain.success) return undefined;
  return {
    options: plain.data,
    nested: stored.success ? stored.data.nested : undefined,
    nestedIfNone: stored.success ? stored.data.placeholder?.nested : undefined,
  };
}

/** All parameters, including nested ones. */
export function withNested(parameters: ParameterSpec[]): ParameterSpec[] {
  return parameters.flatMap((item) => {
    const choices = item.type === 'select' ? readChoices(item) : undefined;
    const below = [
      item.nested,
      choices?.nested,
      choices?.nestedIfNone,
      ...(choices?.options ?? []).map(({ nested }) => nested),
    ];
    return [item, ...below.flatMap((nested) => withNested(readParameters(nested)))];
  });
}
