/** `one` or `other`: the keys that texts with a number come in. */
export function plural(count: number): 'one' | 'other' {
  return new Intl.PluralRules('en').select(count) === 'one' ? 'one' : 'other';
}
