import { toJson } from '../protocol/to-json.ts';
import type { Config } from './config.ts';
import { fetchCredentials } from './credentials.ts';
import { createFrame } from './frame.ts';
import { isOwnDialog, type Surface } from './surface.ts';

/** Ends the preload. Returns the frame if its dialog is ready, for the caller to use or remove. */
export type ClaimFrame = () => Surface | undefined;

/** Loads a hidden dialog as soon as the page is idle, but not with the browser's data saver on. */
export function startPreload(config: Config): ClaimFrame {
  const { options, dialogUrl, dialogOrigin, instanceUrl, locale } = config;
  const pieceNames = options.preload ?? true;
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  let isEnded = false;
  let frame: Surface | undefined;

  const prefetch = async () => {
    if (pieceNames === true || options.backend) return;
    // connect() asks for the token again, and reports the failure.
    const data = { ...(await fetchCredentials(config).catch(() => undefined)), instanceUrl, locale, pieceNames };
    if (!isEnded) frame?.window.postMessage({ type: 'VENDOR_PRELOAD', data: JSON.parse(toJson(data)) }, dialogOrigin);
  };
  // Safari has none.
  const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1000));
  if (pieceNames && !connection?.saveData) {
    whenIdle(() => {
      if (!isEnded) frame = createFrame(dialogUrl, prefetch);
    });
  }
  return () => {
    isEnded = true;
    if (frame && isOwnDialog(frame)) return frame;
    frame?.remove();
    return undefined;
  };
}
