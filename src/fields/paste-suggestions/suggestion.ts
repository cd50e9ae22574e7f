/** A probable mistake in a value. `values` are the placeholders of its texts. */
export type Suggestion = {
  kind: 'space' | 'quotes' | 'bearer' | 'assignment' | 'address' | 'no-scheme';
  values: { [name: string]: string };
  replacement: string;
};
