import type { Json } from './json.ts';

/** One input of a form. `key` is its name on the wire. */
export type Property = {
  key: string;
  displayName: string;
  description?: string;
  required: boolean;
} & PropertyKind;

type PropertyKind =
  | { type: 'SHORT_TEXT'; defaultValue?: string }
  | { type: 'LONG_TEXT'; defaultValue?: string }
  | { type: 'SECRET_TEXT' }
  | { type: 'NUMBER'; defaultValue?: number | string }
  | { type: 'CHECKBOX'; defaultValue?: boolean }
  | ({ type: 'STATIC_DROPDOWN'; defaultValue?: Json } & Choices)
  | ({ type: 'STATIC_MULTI_SELECT_DROPDOWN'; defaultValue?: Json[] } & Choices)
  | { type: 'MARKDOWN'; variant: MarkdownVariant }
  /** A whole form as one property; what is sent is an object. */
  | { type: 'GROUP'; fields: RichField[] }
  | { type: 'UNSUPPORTED'; originalType: string };

/** One field of a GROUP. `key` is its name on the wire, where fields that are nested in another are its siblings. */
export type RichField = {
  key: string;
  displayName: string;
  /** Markdown. */
  help?: string;
  required: boolean;
  /** Kept out of sight until somebody wants it. */
  advanced: boolean;
  /** HIDDEN: what is sent. A default of another type than the field's is ignored. */
  defaultValue?: Json;
  /** Shown below it while it has a value; below a BOOLEAN while it is on. */
  nested?: RichField[];
} & RichFieldKind;

type RichFieldKind =
  | ({ type: 'TEXT'; multiline: boolean; format?: TextFormat } & TextLimits)
  | ({ type: 'SECRET' } & TextLimits)
  /** A certificate or a private key: a secret of several lines, which may come as a file. */
  | { type: 'KEY_FILE' }
  | { type: 'NUMBER'; integer: boolean; min?: number; max?: number }
  | { type: 'BOOLEAN' }
  | ({ type: 'SELECT'; options: RichOption[]; multiple: boolean; whenEmpty?: WhenEmpty } & ItemLimits)
  | ({ type: 'LIST'; item: RichField; addLabel?: string } & ItemLimits)
  | { type: 'COLLECTION'; fields: RichField[] }
  | { type: 'DATE'; time: boolean }
  | { type: 'TIMEZONE' }
  | { type: 'HIDDEN' }
  /** Its title is the display name, and may be empty. */
  | { type: 'BANNER'; text: string; tone: 'info' | 'warning' | 'danger' }
  /** Without a display name: fields that only the service itself knows. */
  | { type: 'UNSUPPORTED'; originalType: string };

export type TextFormat = 'url' | 'email' | 'uuid' | 'json';

/** In characters. */
export type TextLimits = { minLength?: number; maxLength?: number; pattern?: RegExp };

export type ItemLimits = { minItems?: number; maxItems?: number };

/** Options of one group stand together. `nested` is shown while this one is chosen. */
export type RichOption = Choice & { group?: string; nested?: RichField[] };

/** What a SELECT says and shows while nothing is chosen. */
type WhenEmpty = { placeholder?: string; nested?: RichField[] };

type Choices = { options: Choice[]; placeholder?: string; disabled: boolean };

/** `value` may be any JSON; the form refers to a choice by its place in the list. */
export type Choice = { label: string; value: Json };

export type MarkdownVariant = 'BORDERLESS' | 'INFO' | 'WARNING' | 'TIP';
