/** Something about what was entered looks wrong, what stands in the words about it, and what to put in its place. */
export type Looks = {
  kind: 'space' | 'quotes' | 'bearer' | 'assignment' | 'address' | 'no-scheme';
  values: { [name: string]: string };
  fixed: string;
};
