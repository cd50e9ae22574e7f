import type { AuthMethod } from '../auth-types/index.ts';
import type { Backend } from '../backends/backend.ts';
import { BackendError } from '../backends/problem.ts';
import { isFieldTypeLoaded, isSearchable } from '../fields/index.tsx';
import type { ExistingConnection } from '../model/connection.ts';
import type { Piece } from '../model/piece.ts';
import type { AuthMethodFactory } from './auth-methods/auth-method-factory.ts';
import type { DialogRequest } from './dialog-request.ts';
import { type Form, newForm } from './form.ts';
import { loadFieldTypes } from './lazy-field-types.ts';
import { loadOptionSearch } from './lazy-option-search.ts';
import { unusedName } from './name.ts';
import { newId } from './new-id.ts';
import type { LoadFailure } from './screen.ts';
import { within } from './within.ts';

/** The list of connections only improves the form, which does not wait longer for it. */
const LIST_TIMEOUT_MS = 5000;

type FormSources = { backend: Backend; authMethodsOf: AuthMethodFactory; request: DialogRequest };

/**
 * Fetches the piece and the existing connections in parallel. With a `connectionName` the form waits for the list, since
 * reconnecting and the version of the piece depend on it. Otherwise the list only supplies the names that are taken,
 * and may follow the form.
 */
export async function loadForm(
  { backend, authMethodsOf, request }: FormSources,
  signal: AbortSignal,
): Promise<{ form: Form; connections: Promise<ExistingConnection[]> } | { failure: LoadFailure }> {
  const { pieceName, connectionName, redirectUrl } = request;
  const newest = backend.piece(pieceName, undefined, signal);
  // Without the list a display name may be used twice, which the server allows.
  const connections = backend.connections(pieceName, signal).catch(() => []);
  const existing =
    connectionName === undefined
      ? undefined
      : newest
          .then(() => within(connections, LIST_TIMEOUT_MS))
          .then((list) => list?.find(({ externalId, readOnly }) => externalId === connectionName && !readOnly))
          .catch(() => undefined);
  const piece = await pieceOfConnection(backend, await newest, await existing, signal);
  const methods = await authMethodsOf(piece, { backend, redirectUrl, signal });
  const fields = methods.flatMap((method) => method.fields);
  await Promise.all([
    !fields.every(isFieldTypeLoaded) && loadFieldTypes(),
    fields.some((field) => field.type === 'SELECT' && isSearchable(field.options)) && loadOptionSearch(),
  ]);
  const method = initialMethod(methods, await existing);
  return method
    ? { form: initialForm(piece, methods, method, await existing, request), connections }
    : { failure: { kind: 'unsupported', piece, type: unsupportedType(piece) } };
}

/** A reconnect keeps the version of the piece that its flows use, unless that version is gone. */
async function pieceOfConnection(
  backend: Backend,
  newest: Piece,
  existing: ExistingConnection | undefined,
  signal: AbortSignal,
) {
  if (existing && backend.pieceToChange) return backend.pieceToChange(newest.name, existing, signal);
  const version = existing?.pieceVersion;
  if (version === undefined || version === newest.version) return newest;
  try {
    return await backend.piece(newest.name, version, signal);
  } catch (error) {
    if (error instanceof BackendError && error.problem.code === 'piece_not_found') return newest;
    throw error;
  }
}

/** The method of the existing connection, else the recommended one: the first. */
function initialMethod(methods: AuthMethod[], existing: ExistingConnection | undefined): AuthMethod | undefined {
  return (
    methods.find(({ type }) => type === existing?.type) ??
    methods.find(({ replaces }) => existing && replaces?.includes(existing.type)) ??
    methods[0]
  );
}

function unsupportedType({ auths: [first] }: Piece): string {
  return first?.type === 'UNSUPPORTED' ? first.originalType : (first?.type ?? '');
}

function initialForm(
  piece: Piece,
  methods: AuthMethod[],
  method: AuthMethod,
  existing: ExistingConnection | undefined,
  { connectionName, displayName }: DialogRequest,
): Form {
  const given = displayName ?? existing?.displayName ?? connectionName;
  return newForm({
    piece,
    methods,
    method,
    existing,
    externalId: connectionName ?? newId(),
    name: given
      ? { kind: 'given', value: given }
      : { kind: 'asked', value: unusedName(piece.displayName, []), edited: false, taken: [], problem: undefined },
  });
}
