import { afterEach, beforeEach, vi } from 'vitest';
import type { Config } from '../config.ts';
import type { CallOptions, ConfigureOptions } from '../options.ts';
import { startCall } from '../start-call.ts';
import type { Surface } from '../surface.ts';

export const dialogOrigin = 'https://d.example';
export const dialogUrl = `${dialogOrigin}/embed`;
const theme = { colorPrimary: '#123456' };
export const styling = { mode: 'dark', fontUrl: 'https://f.example/x.css', fontFamily: 'X', theme, unknown: 1 };
export const slackPieceName = '@activepieces/piece-slack';

type Listener = (event: object) => void;
/** Those of the page, by type. */
export let listeners: { [type: string]: Listener };

export function stubPage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    listeners = {};
    vi.stubGlobal('addEventListener', (type: string, listener: Listener, { signal }: { signal: AbortSignal }) => {
      listeners[type] = (event) => !signal.aborted && listener(event);
    });
    vi.stubGlobal('document', { documentElement: {} });
    vi.stubGlobal('getComputedStyle', () => ({ colorScheme: 'light dark' }));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** A call on a surface whose window records what is posted to it. */
export function start(options: CallOptions = {}, configured: object = {}) {
  const posted: { type: string; data: Record<string, unknown>; origin: string }[] = [];
  const dialogWindow = {
    // The official dialog has no frame.
    length: 0,
    postMessage: ({ type, data }: { type: string; data: Record<string, unknown> }, origin: string) =>
      void posted.push({ type, data: structuredClone(data), origin }),
  };
  let requestClose = () => {};
  const surface = {
    window: dialogWindow as unknown as Window,
    open: vi.fn((onCloseRequested: () => void) => {
      requestClose = onCloseRequested;
    }),
    show: vi.fn(),
    isOpen: vi.fn(() => true),
    maintain: vi.fn(),
    hide: vi.fn(),
    remove: vi.fn((_?: boolean, onRemoved?: () => void) => onRemoved?.()),
  } satisfies Surface;
  const config: Config = {
    options: {
      instanceUrl: 'https://ap.example',
      jwtToken: 'secret-jwt',
      embedding: { styling, hideFolders: true, texts: {} },
      ...configured,
    } as ConfigureOptions,
    instanceUrl: 'https://ap.example',
    dialogUrl,
    dialogOrigin,
    locale: 'en',
  };
  const resolve = vi.fn();
  const reject = vi.fn();
  const onEnded = vi.fn();
  const call = startCall({
    config,
    options: { pieceName: slackPieceName, connectionName: 'acme', ...options },
    surface,
    onEnded,
  });
  call.result.then(resolve, reject);
  const receive = async (type: string, data: object = {}, origin = dialogOrigin, source: object = dialogWindow) => {
    listeners.message?.({ source, origin, data: { type, data } });
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    call,
    config,
    dialogWindow,
    onEnded,
    posted,
    receive,
    reject,
    requestClose: () => requestClose(),
    resolve,
    surface,
  };
}

export const types = (posted: { type: string }[]) => posted.map(({ type }) => type);
