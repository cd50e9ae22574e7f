import type { Backend } from '../backends/backend.ts';
import type { Piece } from '../model/piece.ts';
import type { Credentials, HostMessage } from '../protocol/host-messages.ts';
import { loadOAuth2 } from './lazy-oauth2.ts';
import { loadLocale } from './load-locale.ts';

type Preload = Extract<HostMessage, { type: 'VENDOR_PRELOAD' }>['data'];

export type CreateBackend = (setup: {
  credentials: Credentials;
  instanceUrl: string;
  language: Promise<string>;
}) => Backend;

/** The backend that has prefetched, if it fits the call, and unless its sign-in has failed. */
export type FindPrefetched = (call: { instanceUrl: string; locale: string }) => Backend | undefined;

/** Signs in and fetches the pieces, while the dialog is hidden, and loads the code that they need. */
export function prefetch({ credentials, instanceUrl, locale, pieceNames }: Preload, create: CreateBackend) {
  const backend = create({ credentials, instanceUrl, language: loadLocale(locale) });
  let hasFailed = false;
  // connect() signs in again, with the credentials that it has then, and reports what fails.
  backend.signIn(new AbortController().signal).catch(() => {
    hasFailed = true;
  });
  const prefetching = prefetchPieces(backend, pieceNames);
  const findPrefetched: FindPrefetched = (call) =>
    call.instanceUrl === instanceUrl && call.locale === locale && !hasFailed ? prefetching : undefined;
  return findPrefetched;
}

/** Each piece is used once, by the first request for it, also if it is still pending. */
function prefetchPieces(backend: Backend, pieceNames: string[]): Backend {
  const { signal } = new AbortController();
  const fetchPiece = async (name: string) => {
    const piece = await backend.piece(name, undefined, signal);
    if (needsOAuth2Part(piece)) loadOAuth2().catch(() => undefined);
    return piece;
  };
  const pieces = new Map<string, Promise<Piece | undefined>>(
    pieceNames.map((name) => [name, fetchPiece(name).catch(() => undefined)]),
  );
  return {
    ...backend,
    // It is shown before the connections are known, as everybody's piece is.
    publicPiece: async (name, publicSignal) => (await pieces.get(name)) ?? backend.publicPiece?.(name, publicSignal),
    async piece(name, version, pieceSignal) {
      const prefetched = version === undefined ? await pieces.get(name) : undefined;
      pieces.delete(name);
      return prefetched ?? backend.piece(name, version, pieceSignal);
    },
  };
}

/** The choice between several auth methods is part of it. */
function needsOAuth2Part({ auths }: Piece): boolean {
  return auths.length > 1 || auths.some(({ type }) => type === 'OAUTH2');
}
