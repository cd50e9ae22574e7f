import type { AuthSpec, Piece, Property, RichField } from '../../model.ts';
import type { MakeApi } from './api.ts';
import type { Definition, Definitions } from './definitions.ts';
import { editableFields } from './editable-fields.ts';
import type { MakeWords } from './setup.ts';
import { editedId } from './wire.ts';

/** Under this key the form's values come back. */
export const GROUP_KEY = 'parameters';

/** The form of a connection type, or the one that changes a connection, as ways to connect. */
export function createPieceReader({ read }: MakeApi, definitions: Definitions, words: MakeWords) {
  const editableNames = async (id: string, signal: AbortSignal): Promise<string[]> => {
    const answer = await read({ path: `connections/${id}/editable-data-schema`, signal });
    const { editableParameters } = Object(answer) as { editableParameters?: unknown };
    return Array.isArray(editableParameters) ? editableParameters.filter((name) => typeof name === 'string') : [];
  };
  /** Make gives no stored value back, and empties what is left out. */
  const toChange = async (definition: Definition, id: string, signal: AbortSignal): Promise<CustomAuth> => {
    const fields = editableFields(definition.fields, await editableNames(id, signal));
    return auth(words.change, [banner('replaced', words.replaced, 'warning'), ...fields]);
  };

  return async (typeId: string, version: string | undefined, signal: AbortSignal): Promise<Piece> => {
    const definition = await definitions.one(typeId, signal);
    const { label, requiresSignIn } = definition;
    const id = editedId(version);
    const piece = { name: typeId, displayName: label, version: version ?? '' };
    if (id === undefined) {
      const fields = withRedirectUri(definition, words);
      return { ...piece, auths: [{ ...auth(label, fields), ...(requiresSignIn && { requiresSignIn: true }) }] };
    }
    if (!requiresSignIn) return { ...piece, auths: [await toChange(definition, id, signal)] };
    const signIn: AuthSpec = { type: 'CUSTOM_AUTH', displayName: words.signIn, props: [], requiresSignIn: true };
    // Most have nothing that could be changed; signing in again is what people come for.
    const change = await toChange(definition, id, signal).catch(() => undefined);
    return { ...piece, auths: change ? [signIn, { ...change, requiresSignIn: true }] : [signIn] };
  };
}

type CustomAuth = Extract<AuthSpec, { type: 'CUSTOM_AUTH' }>;

function auth(displayName: string, fields: RichField[]): CustomAuth {
  // In a list of ways it is told by what it asks for.
  const names = fields.filter(({ type }) => type !== 'BANNER').map((field) => field.displayName);
  const group: Property = { type: 'GROUP', key: GROUP_KEY, displayName: names.join(', '), required: true, fields };
  return { type: 'CUSTOM_AUTH', displayName, props: fields.length > 0 ? [group] : [] };
}

function banner(key: string, text: string, tone: 'info' | 'warning'): RichField {
  return { type: 'BANNER', key, displayName: '', required: false, advanced: false, text, tone };
}

/** Beside the client that somebody brings. */
function withRedirectUri({ fields, redirectUri, label, requiresSignIn }: Definition, words: MakeWords): RichField[] {
  const client = fields.findIndex(({ key }) => /^client_?id$/i.test(key));
  // A client that gets its tokens by itself sends nobody back.
  if (client < 0 || !redirectUri || !requiresSignIn) return fields;
  const text = `${words.redirectUri(label)}\n\n\`\`\`text\n${redirectUri}\n\`\`\``;
  const notice = { ...banner('redirectUri', text, 'info'), advanced: fields[client]?.advanced ?? false };
  return [...fields.slice(0, client), notice, ...fields.slice(client)];
}
