import type { Json } from './json.ts';

/** One input of a form: a property of an Activepieces piece, or a parameter of a Make definition. */
export type FieldSpec = {
  /** Its name in the request, where nested fields are siblings of their parent. */
  key: string;
  displayName: string;
  description?: string;
  /** Default: plain text, in which URLs become links. */
  descriptionFormat?: 'markdown';
  required: boolean;
  /** Collapsed at the end of the form. */
  advanced?: boolean;
  /** Ignored if it is of another type than the field's. */
  defaultValue?: Json;
  /** Sent while nothing is entered. Default: the key is omitted. */
  emptyValue?: Json;
  /** Shown below it while it has a value; below a BOOLEAN while it is on. */
  nested?: FieldSpec[];
} & TypedSpec;

type TypedSpec =
  /** `multiline` is missing where the platform does not say: then it depends on the name. */
  | ({ type: 'TEXT'; multiline?: boolean; format?: TextFormat } & TextLimits)
  | ({ type: 'SECRET' } & TextLimits)
  /** A certificate or a private key: a secret of several lines, which may come as a file. */
  | { type: 'KEY_FILE' }
  | { type: 'NUMBER'; integer?: boolean; min?: number; max?: number }
  | { type: 'BOOLEAN' }
  | ({
      type: 'SELECT';
      options: SelectOption[];
      multiple?: boolean;
      disabled?: boolean;
      whenEmpty?: WhenEmpty;
    } & ItemLimits)
  | ({ type: 'LIST'; item: FieldSpec; addLabel?: string } & ItemLimits)
  | { type: 'COLLECTION'; fields: FieldSpec[] }
  | { type: 'DATE'; time: boolean }
  | { type: 'TIMEZONE' }
  /** Sends its default value. */
  | { type: 'HIDDEN' }
  /** Markdown between the inputs. */
  | { type: 'BANNER'; title?: string; text: string; variant: BannerVariant }
  /** Without a display name: fields that only the service itself knows. */
  | { type: 'UNSUPPORTED'; originalType: string };

export type TextFormat = 'url' | 'email' | 'uuid' | 'json';

/** In characters. */
export type TextLimits = { minLength?: number; maxLength?: number; pattern?: RegExp };

export type ItemLimits = { minItems?: number; maxItems?: number };

/** The form refers to an option by its index: `value` may be any JSON and need not be unique. */
export type SelectOption = {
  label: string;
  value: Json;
  /** Options of one group are shown together. */
  group?: string;
  /** Shown while this option is selected. */
  nested?: FieldSpec[];
};

/** What a SELECT shows while nothing is selected. */
type WhenEmpty = { placeholder?: string; nested?: FieldSpec[] };

export type BannerVariant = 'BORDERLESS' | 'INFO' | 'WARNING' | 'TIP' | 'DANGER';
