/** The nouns of the product. Types only; wire formats live in `backends`, messages in `protocol`. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A saved connection as the host page gets it: `name` is the externalId. */
export type ConnectionResult = { id: string; name: string };

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
  | { type: 'UNSUPPORTED'; originalType: string };

type Choices = { options: Choice[]; placeholder?: string; disabled: boolean };

/** `value` may be any JSON; the form refers to a choice by its place in the list. */
export type Choice = { label: string; value: Json };

export type MarkdownVariant = 'BORDERLESS' | 'INFO' | 'WARNING' | 'TIP';

/** A way to connect a piece. UNSUPPORTED keeps its place in the list, so that it can be explained. */
export type AuthSpec = { displayName: string; description?: string } & (
  | { type: 'SECRET_TEXT' }
  | { type: 'BASIC_AUTH'; username: Label; password: Label }
  | { type: 'CUSTOM_AUTH'; props: Property[] }
  | { type: 'OIDC'; props: Property[] }
  | { type: 'NO_AUTH' }
  | { type: 'UNSUPPORTED'; originalType: string }
);

export type Label = { displayName: string; description?: string };

/** What an auth type makes of the form: the `value` of the upsert, its `type` included. */
export type AuthValue =
  | { type: 'SECRET_TEXT'; secret_text: string }
  | { type: 'BASIC_AUTH'; username: string; password: string }
  | { type: 'CUSTOM_AUTH'; props: { [key: string]: Json } }
  | { type: 'OIDC'; props: { [key: string]: Json } }
  | { type: 'NO_AUTH' };

export type Piece = {
  name: string;
  displayName: string;
  logoUrl?: string;
  version: string;
  /** At least one; a piece without auth has NO_AUTH. */
  auths: AuthSpec[];
};

/** A connection that the project has already. */
export type ExistingConnection = {
  id: string;
  externalId: string;
  displayName: string;
  type: string;
  pieceVersion?: string;
};

/** What is saved. Without `value` the connection is a placeholder, to be set up later. */
export type ConnectionDraft = {
  externalId: string;
  displayName: string;
  piece: { name: string; version: string };
  value?: AuthValue;
};

/** What the instance says of its look and its OAuth2 redirect page. */
export type InstanceSettings = { primaryColor?: string; redirectUrl?: string };
