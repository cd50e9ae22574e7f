import * as z from 'zod/mini';
import type { FieldSpec } from '../../field-model.ts';
import type { AuthSpec } from '../../model/piece.ts';
import type { Backend } from '../backend.ts';
import { parseAnswer } from '../parse-answer.ts';
import type { MakeApi } from './api.ts';
import type { ConnectionType, Definitions } from './definitions.ts';
import { editableFields } from './editable-fields.ts';
import { texts } from './lenient-json.ts';
import type { MakeWords } from './setup.ts';

const schemaAnswer = z.object({ editableParameters: texts });

/** Reads a connection type as a piece: the form that creates a connection, or the one that changes one. */
export function createPieceReader(
  { read }: MakeApi,
  definitions: Definitions,
  words: MakeWords,
): Pick<Required<Backend>, 'piece' | 'pieceToChange'> {
  const editableNames = async (id: string, signal: AbortSignal): Promise<string[]> => {
    const answer = await read({ path: `connections/${id}/editable-data-schema`, signal });
    return parseAnswer(schemaAnswer, answer).editableParameters;
  };
  /** Make does not return stored values, and empties those that are left out. */
  const toChange = async (definition: ConnectionType, id: string, signal: AbortSignal): Promise<CustomAuth> => {
    const fields = editableFields(definition.fields, await editableNames(id, signal));
    return auth(words.change, [banner('replaced', words.replaced, 'WARNING'), ...fields]);
  };

  return {
    async piece(typeId, _version, signal) {
      const definition = await definitions.get(typeId, signal);
      const { label, requiresSignIn } = definition;
      const fields = withRedirectUri(definition, words);
      const auths = [{ ...auth(label, fields), ...(requiresSignIn && { requiresSignIn: true }) }];
      return { name: typeId, displayName: label, auths };
    },
    async pieceToChange(typeId, { id }, signal) {
      const definition = await definitions.get(typeId, signal);
      const piece = { name: typeId, displayName: definition.label };
      if (!definition.requiresSignIn) return { ...piece, auths: [await toChange(definition, id, signal)] };
      const signIn: AuthSpec = { type: 'CUSTOM_AUTH', displayName: words.signIn, props: [], requiresSignIn: true };
      // Most types have no editable parameter; signing in again is the usual change.
      const change = await toChange(definition, id, signal).catch(() => undefined);
      return { ...piece, auths: change ? [signIn, { ...change, requiresSignIn: true }] : [signIn] };
    },
  };
}

type CustomAuth = Extract<AuthSpec, { type: 'CUSTOM_AUTH' }>;

function auth(displayName: string, fields: FieldSpec[]): CustomAuth {
  return { type: 'CUSTOM_AUTH', displayName, props: fields };
}

function banner(key: string, text: string, variant: 'INFO' | 'WARNING'): FieldSpec {
  return { type: 'BANNER', key, displayName: '', required: false, advanced: false, text, variant };
}

/** Shows the redirect URI above the field for the client ID of an OAuth app of the user's own. */
function withRedirectUri(
  { fields, redirectUri, label, requiresSignIn }: ConnectionType,
  words: MakeWords,
): FieldSpec[] {
  const clientIndex = fields.findIndex(({ key }) => /^client_?id$/i.test(key));
  // Without a sign-in nothing returns to the redirect URI.
  if (clientIndex < 0 || !redirectUri || !requiresSignIn) return fields;
  const text = `${words.redirectUri(label)}\n\n\`\`\`text\n${redirectUri}\n\`\`\``;
  const notice = { ...banner('redirectUri', text, 'INFO'), advanced: fields[clientIndex]?.advanced ?? false };
  return [...fields.slice(0, clientIndex), notice, ...fields.slice(clientIndex)];
}
