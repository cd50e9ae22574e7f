/** A name of an app or a definition. None can change the structure of a path or a query. */
const NAME = '[A-Za-z0-9][A-Za-z0-9_-]{0,127}';
const wholeName = new RegExp(`^${NAME}$`);

export function isName(text: string): boolean {
  return wholeName.test(text);
}

/** A type of connections; other than in a name there may be a colon, and so none may be put into a path. */
export function isTypeId(text: string): boolean {
  return isName(text.replaceAll(':', '_'));
}

/** Patterns of the parameters in paths. Ids are below 2^53, so that they can be numbers without losing digits. */
export const pathParameters = { id: '[1-9]\\d{0,14}', name: NAME };
