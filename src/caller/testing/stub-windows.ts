import { vi } from 'vitest';
import { dialogOrigin, dialogUrl, listeners, stubPage } from '../../loader/testing/started-call.ts';

export const configureOptions = { instanceUrl: 'https://ap.example', dialogUrl, jwtToken: 'x', preload: false };

/** A page whose windows the tests open, and a dialog that they play in them. */
export function stubWindows() {
  stubPage();
  const open = vi.fn((_url: string, _target: string, _features: string): object | null => createWindow());
  return {
    open,
    /** To be called in beforeEach(). */
    stub() {
      open.mockReset();
      open.mockImplementation(() => createWindow());
      vi.stubGlobal('window', { open });
      vi.stubGlobal('navigator', { language: 'en' });
    },
    /** The window that was opened last. */
    opened: () => open.mock.results.at(-1)?.value as { closed: boolean },
    /** The dialog in the window that was opened last has saved. */
    async save(connection: object) {
      const source = open.mock.results.at(-1)?.value;
      for (const [type, data] of [
        ['CLIENT_INIT', {}],
        ['CLIENT_NEW_CONNECTION_DIALOG_CLOSED', { connection }],
      ]) {
        listeners.message?.({ source, origin: dialogOrigin, data: { type, data } });
        await vi.advanceTimersByTimeAsync(0);
      }
    },
  };
}

function createWindow() {
  const popup = {
    closed: false,
    length: 0,
    location: { replace: () => {} },
    postMessage: () => {},
    focus: () => {},
    close: () => {
      popup.closed = true;
    },
  };
  return popup;
}
