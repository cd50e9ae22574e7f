import { type Way, wayOf } from '../auth-types/index.ts';
import type { Backend } from '../backends/backend.ts';
import { BackendError } from '../backends/problem.ts';
import { isFieldTypeLoaded } from '../fields/index.tsx';
import type { ExistingConnection, Piece } from '../model.ts';
import { type Form, newForm } from './form.ts';
import { loadKinds } from './lazy-kinds.ts';
import { loadWays } from './lazy-ways.ts';
import { freeName } from './name.ts';
import { newId } from './new-id.ts';
import type { LoadFailure } from './state.ts';

/** What the host page asked for. */
export type Request = {
  pieceName: string;
  connectionName: string | undefined;
  displayName: string | undefined;
  allowSetupLater: boolean;
  /** Where providers return to, for the user's own OAuth2 app. Default the instance's page. */
  redirectUrl: string | undefined;
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
  const ways = await waysOf(backend, piece, request, signal);
  if (!ways.every(({ fields }) => fields.every(isFieldTypeLoaded))) await loadKinds();
  const way = chooseWay(ways, await existing);
  return way
    ? { form: firstForm(piece, ways, way, await existing, request), connections }
    : { failure: { kind: 'unsupported', piece, type: unknownType(piece) } };
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

/** Auths that there is no form for are left out. */
async function waysOf(backend: Backend, piece: Piece, { redirectUrl }: Request, signal: AbortSignal): Promise<Way[]> {
  const hasOAuth2 = piece.auths.some(({ type }) => type === 'OAUTH2');
  const [lazy, setup] = hasOAuth2
    ? await Promise.all([loadWays(), backend.oauth2?.().then((oauth2) => oauth2.setup(piece.name, signal))])
    : [];
  return piece.auths.flatMap((auth) => {
    if (auth.type === 'UNSUPPORTED') return [];
    if (auth.type !== 'OAUTH2') return wayOf(auth);
    return lazy && setup ? lazy.waysOf(auth, setup, redirectUrl) : [];
  });
}

/** The one the connection was made with, else the recommended one: the first. */
function chooseWay(ways: Way[], existing: ExistingConnection | undefined): Way | undefined {
  return (
    ways.find(({ type }) => type === existing?.type) ??
    // Another kind of app may be registered by now.
    ways.find(({ auth }) => existing?.type.endsWith(auth.type)) ??
    ways[0]
  );
}

function unknownType({ auths: [first] }: Piece): string {
  return first?.type === 'UNSUPPORTED' ? first.originalType : (first?.type ?? '');
}

function firstForm(
  piece: Piece,
  ways: Way[],
  way: Way,
  existing: ExistingConnection | undefined,
  { connectionName, displayName }: Request,
): Form {
  const given = displayName ?? existing?.displayName ?? connectionName;
  return newForm({
    piece,
    ways,
    way,
    existing,
    externalId: connectionName ?? newId(),
    name: given
      ? { kind: 'given', value: given }
      : { kind: 'asked', value: freeName(piece.displayName, []), edited: false, taken: [], problem: undefined },
  });
}
