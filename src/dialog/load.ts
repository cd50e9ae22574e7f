import { isSupported } from '../auth-types/index.ts';
import type { Backend } from '../backends/backend.ts';
import { BackendError } from '../backends/problem.ts';
import type { AuthSpec, ExistingConnection, Piece } from '../model.ts';
import { freeName } from './name.ts';
import { newId } from './new-id.ts';
import { type Form, type LoadFailure, newForm } from './state.ts';

/** What the host page asked for. */
export type Request = {
  pieceName: string;
  connectionName: string | undefined;
  displayName: string | undefined;
  allowSetupLater: boolean;
};

/** The list of connections only improves the form; past this it must do without. In ms. */
const listPatience = 5000;

/**
 * Fetches the piece and the existing connections together. For a named connection the form waits a moment for the
 * list: which version of the piece it shows, and that it reconnects, depend on it. Otherwise it only supplies the
 * names that are taken, and may come after the form.
 */
export async function loadForm(
  backend: Backend,
  request: Request,
  signal: AbortSignal,
): Promise<{ form: Form; connections: Promise<ExistingConnection[]> } | { failure: LoadFailure }> {
  const { pieceName, connectionName } = request;
  const newest = backend.piece(pieceName, undefined, signal);
  // Without the list a name may be used twice, which the server allows.
  const connections = backend.connections(pieceName, signal).catch(() => []);
  const existing =
    connectionName === undefined
      ? undefined
      : newest.then(() => findWithin(connections, connectionName, listPatience)).catch(() => undefined);
  const piece = await pinned(backend, await newest, await existing, signal);
  const auth = chooseAuth(piece.auths, await existing);
  return isSupported(auth)
    ? { form: firstForm(piece, auth, await existing, request), connections }
    : { failure: { kind: 'unsupported', piece, type: auth.originalType } };
}

async function findWithin(list: Promise<ExistingConnection[]>, name: string | undefined, patience: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<ExistingConnection[]>((resolve) => {
    timer = setTimeout(() => resolve([]), patience);
  });
  const found = await Promise.race([list, late]);
  clearTimeout(timer);
  return found.find(({ externalId }) => externalId === name);
}

/** A reconnect stays on the version its flows were made with; if that is gone, the newest must do. */
async function pinned(backend: Backend, newest: Piece, existing: ExistingConnection | undefined, signal: AbortSignal) {
  const version = existing?.pieceVersion;
  if (version === undefined || version === newest.version) return newest;
  try {
    return await backend.piece(newest.name, version, signal);
  } catch (error) {
    if (error instanceof BackendError && error.problem.code === 'piece_not_found') return newest;
    throw error;
  }
}

/** The type the connection has already, else the first there is a form for. */
function chooseAuth(auths: AuthSpec[], existing: ExistingConnection | undefined): AuthSpec {
  const [first] = auths;
  return (
    auths.find(({ type }) => type === existing?.type) ??
    auths.find(isSupported) ??
    first ?? { type: 'NO_AUTH', displayName: '' }
  );
}

function firstForm(
  piece: Piece,
  auth: Form['auth'],
  existing: ExistingConnection | undefined,
  { connectionName, displayName }: Request,
): Form {
  const given = displayName ?? existing?.displayName ?? connectionName;
  return newForm({
    piece,
    auth,
    existing,
    externalId: connectionName ?? newId(),
    name: given
      ? { kind: 'given', value: given }
      : { kind: 'asked', value: freeName(piece.displayName, []), edited: false, taken: [], problem: undefined },
  });
}
