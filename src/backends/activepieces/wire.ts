import * as z from 'zod/mini';
import type {
  AuthSpec,
  Choice,
  ExistingConnection,
  InstanceSettings,
  Json,
  Label,
  Piece,
  Property,
} from '../../model.ts';

/** What we read of Activepieces' answers (contract 2.2, 3, 4.1, 6.1). Everything else in them is ignored. */
export const signInAnswer = z.object({ token: z.string(), projectId: z.string() });

export const savedAnswer = z.object({ id: z.string(), externalId: z.string() });

const connection = z.object({
  id: z.string(),
  externalId: z.string(),
  displayName: z.string(),
  type: z.string(),
  scope: z.nullish(z.string()),
  pieceVersion: z.nullish(z.string()),
});

export const connectionsAnswer = z.object({ data: z.array(connection), next: z.nullish(z.string()) });

const flagsAnswer = z.object({
  THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: z.nullish(z.string()),
  THEME: z.nullish(z.object({ colors: z.object({ primary: z.object({ default: z.string() }) }) })),
});

const pieceAnswer = z.object({
  name: z.string(),
  displayName: z.string(),
  logoUrl: z.nullish(z.string()),
  version: z.string(),
  auth: z.optional(z.unknown()),
});

/** Out of a JSON text, so it is JSON. */
const json = z.unknown() as unknown as z.ZodMiniType<Json>;
const text = z.nullish(z.string());

const property = z.object({
  type: z.string(),
  displayName: text,
  description: text,
  required: z.nullish(z.boolean()),
  defaultValue: z.optional(json),
  variant: text,
  options: z.nullish(
    z.object({
      options: z.nullish(z.array(z.object({ label: z.optional(z.unknown()), value: z.optional(json) }))),
      disabled: z.nullish(z.boolean()),
      placeholder: text,
    }),
  ),
});

const label = z.nullish(z.object({ displayName: text, description: text }));

const auth = z.object({
  type: z.string(),
  displayName: text,
  description: text,
  username: label,
  password: label,
  // By key; zod's record costs more than reading the entries ourselves.
  props: z.optional(z.unknown()),
});

type WireProperty = z.infer<typeof property>;
type WireAuth = z.infer<typeof auth>;

/** @throws a zod error if the answer is not a piece */
export function toPiece(answer: unknown): Piece {
  const piece = pieceAnswer.parse(answer);
  const list = Array.isArray(piece.auth) ? piece.auth : [piece.auth ?? { type: 'NO_AUTH' }];
  return {
    name: piece.name,
    displayName: piece.displayName,
    ...(piece.logoUrl && { logoUrl: piece.logoUrl }),
    version: piece.version,
    auths: list.map((entry) => toAuth(auth.parse(entry))),
  };
}

export function toExisting(wire: z.infer<typeof connection>): ExistingConnection {
  const { id, externalId, displayName, type, pieceVersion } = wire;
  return { id, externalId, displayName, type, ...(pieceVersion && { pieceVersion }) };
}

/** A platform-wide connection is never matched by an upsert of a project's (contract 4.2). */
export function isReplaceable(wire: z.infer<typeof connection>): boolean {
  return wire.scope !== 'PLATFORM';
}

export function toSettings(answer: unknown): InstanceSettings {
  const { THEME, THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: redirectUrl } = flagsAnswer.parse(answer);
  const primaryColor = THEME?.colors.primary.default;
  return { ...(primaryColor && { primaryColor }), ...(redirectUrl && { redirectUrl }) };
}

function toAuth(wire: WireAuth): AuthSpec {
  const common = { displayName: wire.displayName ?? '', ...described(wire) };
  switch (wire.type) {
    case 'SECRET_TEXT':
    case 'NO_AUTH':
      return { ...common, type: wire.type };
    case 'BASIC_AUTH':
      return {
        ...common,
        type: 'BASIC_AUTH',
        username: toLabel(wire.username, 'Username'),
        password: toLabel(wire.password, 'Password'),
      };
    case 'CUSTOM_AUTH':
    case 'OIDC':
      return {
        ...common,
        type: wire.type,
        props: Object.entries(Object(wire.props)).map(([key, prop]) => toProperty(key, property.parse(prop))),
      };
    default:
      return { ...common, type: 'UNSUPPORTED', originalType: wire.type };
  }
}

function toProperty(key: string, wire: WireProperty): Property {
  const common = { key, displayName: wire.displayName || key, required: wire.required === true, ...described(wire) };
  const value = wire.defaultValue;
  switch (wire.type) {
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return { ...common, type: wire.type, ...(value != null && { defaultValue: String(value) }) };
    case 'SECRET_TEXT':
      return { ...common, type: 'SECRET_TEXT' };
    case 'NUMBER':
      return {
        ...common,
        type: 'NUMBER',
        ...((typeof value === 'number' || typeof value === 'string') && { defaultValue: value }),
      };
    case 'CHECKBOX':
      return { ...common, type: 'CHECKBOX', ...(typeof value === 'boolean' && { defaultValue: value }) };
    case 'STATIC_DROPDOWN':
      return { ...common, type: 'STATIC_DROPDOWN', ...toChoices(wire), ...(value != null && { defaultValue: value }) };
    case 'STATIC_MULTI_SELECT_DROPDOWN':
      return {
        ...common,
        type: 'STATIC_MULTI_SELECT_DROPDOWN',
        ...toChoices(wire),
        ...(Array.isArray(value) && { defaultValue: value }),
      };
    case 'MARKDOWN': {
      const variants = ['BORDERLESS', 'INFO', 'WARNING', 'TIP'] as const;
      return { ...common, type: 'MARKDOWN', variant: variants.find((known) => known === wire.variant) ?? 'INFO' };
    }
    default:
      return { ...common, type: 'UNSUPPORTED', originalType: wire.type };
  }
}

function toChoices({ options }: WireProperty) {
  const choices: Choice[] = (options?.options ?? []).map(({ label, value }) => ({
    label: String(label ?? value),
    value: value ?? null,
  }));
  return {
    options: choices,
    disabled: options?.disabled === true,
    ...(options?.placeholder && { placeholder: options.placeholder }),
  };
}

function toLabel(wire: z.infer<typeof label>, fallback: string): Label {
  return { displayName: wire?.displayName || fallback, ...described(wire ?? {}) };
}

function described({ description }: { description?: string | null | undefined }) {
  return description?.trim() ? { description } : {};
}
