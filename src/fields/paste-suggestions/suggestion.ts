/** A probable mistake in a value. `values` are the placeholders of its texts. */
export type Suggestion = {
  values: { [name: string]: string };
} & (
  | {
      kind:
        | 'space'
        | 'quotes'
        | 'bearer'
        | 'assignment'
        | 'address'
        | 'no-scheme'
        | 'character'
        | 'line-breaks'
        | 'json-characters';
      replacement: string;
    }
  | {
      /** Only the source of the value can tell what is right. */
      kind: 'hidden-part' | 'character' | 'incomplete' | 'json';
      replacement?: undefined;
    }
);

export type FixableKind = Extract<Suggestion, { replacement: string }>['kind'];
