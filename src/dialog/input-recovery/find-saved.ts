import type { Backend } from '../../backends/backend.ts';
import { wait } from '../../backends/http.ts';
import type { ConnectionResult } from '../../model/connection.ts';
import type { SaveTrace } from '../../protocol/recoverable-input.ts';
import { within } from '../within.ts';
import { isSavedBy } from './save-trace.ts';

/** Somebody is waiting. */
const ASK_TIMEOUT_MS = 4000;
const ASK_INTERVAL_MS = 1000;

/**
 * Asks the platform whether a save has succeeded whose answer is lost. A connection that is not there may yet come while
 * the save is running, so that the platform is asked again.
 *
 * @returns `unknown` if it does not say so in time
 */
export async function findSaved(
  backend: Pick<Backend, 'connections'>,
  pieceName: string,
  trace: SaveTrace,
  mayBeRunning: boolean,
): Promise<ConnectionResult | 'not_saved' | 'unknown'> {
  const ended = new AbortController();
  const { signal } = ended;
  const ask = async () => {
    for (;;) {
      const connections = await backend.connections(pieceName, signal);
      const saved = connections.find((connection) => isSavedBy(trace, connection));
      if (saved) return { id: saved.id, name: saved.externalId };
      if (!mayBeRunning) return 'not_saved';
      await wait(ASK_INTERVAL_MS, signal);
    }
  };
  const outcome = await within(ask(), ASK_TIMEOUT_MS);
  ended.abort();
  return outcome ?? 'unknown';
}
