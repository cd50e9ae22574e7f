declare const meaning: unique symbol;

/**
 * An object of the other side that is meant to be a `T`, and may be anything. Its members cannot be read: a parser does
 * that, which is loaded with the part of the dialog that needs a `T`.
 */
export type Unparsed<T> = T | (object & { readonly [meaning]?: T });
