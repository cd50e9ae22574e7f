import { readDialogMessage } from '../protocol/dialog-messages.ts';
import { type Config, fetchCredentials } from './config.ts';
import { createFrame, type Frame } from './frame.ts';

/** A hidden dialog that is being made ready. */
export type Preload = {
  /** The frame, if it has answered; it is the caller's from then on. Otherwise everything is removed. */
  take(): Frame | undefined;
};

/** Waits until the page is idle, then loads a dialog; does nothing with the browser's data saver on. */
export function startPreload(config: Config): Preload {
  const ended = new AbortController();
  const { preload = true, backend } = config.options;
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  let frame: Frame | undefined;
  let greeted = false;

  const warmUp = async (pieceNames: readonly string[]) => {
    // A token that cannot be had now is asked for again, and reported, by connect().
    const credentials = await fetchCredentials(config).catch(() => undefined);
    const { instanceUrl, origin, locale } = config;
    const data = { ...credentials, instanceUrl, locale, pieceNames };
    if (!ended.signal.aborted) frame?.peer.postMessage({ type: 'VENDOR_PRELOAD', data }, origin);
  };
  const load = () => {
    if (ended.signal.aborted) return;
    frame = createFrame(config.dialogUrl);
    addEventListener(
      'message',
      ({ source, origin, data }) => {
        if (source !== frame?.peer || origin !== config.origin) return;
        const init = (ours: boolean) => {
          // The official dialog has no version; it greets once and would not wait, so connect() loads it anew.
          greeted = ours;
          if (ours && typeof preload === 'object' && !backend) void warmUp(preload);
        };
        readDialogMessage(data, init, undefined);
      },
      { signal: ended.signal },
    );
  };
  // Safari has no requestIdleCallback.
  const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void, _: object) => setTimeout(run, 1000));
  if (preload && !connection?.saveData) whenIdle(load, { timeout: 3000 });
  return {
    take() {
      ended.abort();
      if (greeted) return frame;
      frame?.remove();
      return undefined;
    },
  };
}
