import type { Signal } from '@preact/signals';
import type { Backend, ManageBackend, PlatformBackend } from '../../backends/backend.ts';
import { toProblem } from '../to-problem.ts';
import { emptyList, type Manager, withPage } from './state.ts';

/** Fetches what the list shows, page by page. */
export type Reader = {
  /** Signs in, then loads everything that is needed. Rejects if there is no session to be had. */
  start(): Promise<void>;
  reload(): Promise<void>;
  more(): Promise<void>;
  pieces(): Promise<void>;
  stop(): void;
  manage(): ManageBackend | undefined;
  platform(): PlatformBackend | undefined;
};

/** @param listed false for the catalogue alone */
export function createReader(state: Signal<Manager>, backend: Backend, listed: boolean): Reader {
  const set = (change: Partial<Manager>) => {
    state.value = { ...state.value, ...change };
  };
  const always = new AbortController().signal;
  let manage: ManageBackend | undefined;
  let platform: PlatformBackend | undefined;
  let reading = new AbortController();

  const page = async (cursor: string | undefined) => {
    const { search, pieceName, scope } = state.value.query;
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    // Not as it was when this began: connections may be renamed or deleted meanwhile.
    const before = () => (cursor === undefined ? emptyList : state.value.list);
    set({ list: { ...before(), status: cursor === undefined ? 'loading' : 'loading more' } });
    try {
      const from = scope === 'PLATFORM' ? platform : manage;
      const read = await from?.list({ pieceName, search: search.trim() || undefined, cursor }, signal);
      set({ list: withPage(before(), read ?? { connections: [] }) });
    } catch (error) {
      if (signal.aborted) return;
      const status = cursor === undefined ? 'failed' : 'more failed';
      set({ list: { ...before(), status, problem: toProblem(error) } });
    }
  };
  const pieces = async () => {
    set({ pieces: undefined });
    try {
      set({ pieces: (await manage?.pieces(always)) ?? [] });
    } catch {
      set({ pieces: 'failed' });
    }
  };
  const findPlatform = async () => {
    try {
      platform = await manage?.platform?.(always);
      set({ isPlatformAdmin: platform !== undefined });
    } catch {
      // Whoever cannot see the platform's connections simply sees less.
    }
  };

  return {
    async start() {
      await backend.signIn(always);
      manage = await backend.manage?.();
      await Promise.all([listed ? page(undefined) : undefined, pieces(), findPlatform()]);
    },
    reload: () => page(undefined),
    async more() {
      const { next, status } = state.value.list;
      if (next !== undefined && (status === 'ready' || status === 'more failed')) await page(next);
    },
    pieces,
    stop: () => reading.abort(),
    manage: () => manage,
    platform: () => platform,
  };
}
