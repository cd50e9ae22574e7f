import type { AuthMethod } from '../../auth-types/index.ts';
import { type AuthTypesText, tAuthMethods as t, tAuthTypes } from '../../i18n/auth-methods.ts';
import { formatList } from '../../i18n/format-list.ts';

type NamedMethod = { method: AuthMethod; name: string; hint: string };

/** Activepieces' default, where the piece declares no name (contract 3). */
const UNNAMED = ['', 'Connection'];

/** Names by which an end user can tell the methods apart: two of the same name get the piece's own name, or a number. */
export function nameMethods(methods: AuthMethod[], app: string): NamedMethod[] {
  const named = methods.map((method) => ({ method, ...nameOf(method, app) }));
  const unique = renameDuplicates(named, ({ name, method }) => {
    const given = givenName(method);
    return given && given !== name ? t('named', { name, given }) : name;
  });
  return renameDuplicates(unique, ({ name, method }) => {
    const namesakes = unique.filter((entry) => entry.name === name);
    const number = namesakes.findIndex((entry) => entry.method === method) + 1;
    return t('numbered', { name, number: String(number) });
  });
}

/** Renames those that share their name with another entry. */
function renameDuplicates(named: NamedMethod[], rename: (entry: NamedMethod) => string): NamedMethod[] {
  return named.map((entry) => {
    const shared = named.filter(({ name }) => name === entry.name).length > 1;
    return shared ? { ...entry, name: rename(entry) } : entry;
  });
}

function givenName({ displayName }: AuthMethod): string | undefined {
  return UNNAMED.includes(displayName) ? undefined : displayName;
}

function nameOf(method: AuthMethod, app: string): { name: string; hint: string } {
  if (method.label) return method.label(app);
  // A type without a name of its own has a label.
  return { name: givenName(method) ?? tAuthTypes(method.type as AuthTypesText), hint: hintOf(method, app) };
}

function hintOf({ hint, fields }: AuthMethod, app: string): string {
  if (hint) return t(hint, { app });
  const inputs = fields.filter(({ type, displayName }) => type !== 'BANNER' && type !== 'HIDDEN' && displayName !== '');
  if (inputs.length === 0) return t('hint.no-fields');
  const required = inputs.filter((field) => field.required);
  const named = required.length > 0 ? required : inputs;
  return t('hint.fields', { fields: formatList(named.map(({ displayName }) => displayName)) });
}
