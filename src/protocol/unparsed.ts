declare const meaning: unique symbol;

/**
 * An object of the other side that is meant to be a `T`, and may be anything. Only a parser reads it, which is loaded
 * with the part of the dialog that needs a `T`. Any object can be sent as one.
 */
export type Unparsed<T> = object & { readonly [meaning]?: T };
