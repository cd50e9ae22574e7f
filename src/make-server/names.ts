/** Names of apps, definitions and types as Make gives them; none of them can change a path or a query. */
const name = '[A-Za-z0-9][A-Za-z0-9_-]{0,127}';
const wholeName = new RegExp(`^${name}$`);

export function isName(text: string): boolean {
  return wholeName.test(text);
}

/** Fills the gaps of an operation's path. Below 2^53, so that an id survives being a number. */
export const gaps = { id: '[1-9]\\d{0,14}', name };
