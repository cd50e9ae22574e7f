import { parseDialogMessage } from '../protocol/dialog-messages.ts';
import type { Config } from './config.ts';
import { fetchCredentials } from './credentials.ts';
import { createFrame, type Frame } from './frame.ts';

const IDLE_TIMEOUT_MS = 3000;
/** Where there is no requestIdleCallback: in Safari. */
const IDLE_FALLBACK_MS = 1000;

/** Ends the preload. Returns the frame if its dialog is ready, for the caller to use or remove. */
export type ClaimFrame = () => Frame | undefined;

/** Loads a hidden dialog as soon as the page is idle, but not with the browser's data saver on. */
export function startPreload(config: Config): ClaimFrame {
  const { options, dialogUrl, dialogOrigin, instanceUrl, locale } = config;
  const preload = options.preload ?? true;
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const ended = new AbortController();
  let frame: Frame | undefined;
  let isReady = false;

  const prefetch = async (pieceNames: readonly string[]) => {
    // connect() asks for the token again, and reports the failure.
    const credentials = await fetchCredentials(config).catch(() => undefined);
    const data = { ...credentials, instanceUrl, locale, pieceNames };
    if (!ended.signal.aborted) frame?.window.postMessage({ type: 'VENDOR_PRELOAD', data }, dialogOrigin);
  };
  const load = () => {
    if (ended.signal.aborted) return;
    frame = createFrame(dialogUrl);
    addEventListener(
      'message',
      ({ source, origin, data }) => {
        if (source !== frame?.window || origin !== dialogOrigin) return;
        // The official dialog expects VENDOR_INIT right after its only CLIENT_INIT, so connect() has to load it anew.
        const message = parseDialogMessage(data);
        if (message?.type !== 'CLIENT_INIT' || message.data.version === undefined) return;
        isReady = true;
        if (typeof preload === 'object' && !options.backend) void prefetch(preload);
      },
      { signal: ended.signal },
    );
  };
  const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, IDLE_FALLBACK_MS));
  if (preload && !connection?.saveData) whenIdle(load, { timeout: IDLE_TIMEOUT_MS });
  return () => {
    ended.abort();
    if (isReady) return frame;
    frame?.remove();
    return undefined;
  };
}
