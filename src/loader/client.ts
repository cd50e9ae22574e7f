import { ConnectError } from '../errors.ts';
import { abortError, type Call, startCall } from './call.ts';
import { type Config, readConfig } from './config.ts';
import { createFrame } from './frame.ts';
import {
  type ConfigureOptions,
  type ConnectionsOptions,
  type ConnectOptions,
  type ConnectResult,
  checkConnectOptions,
} from './options.ts';
import { openPopup, popupSurface } from './popup.ts';
import { type Preload, startPreload } from './preload.ts';

export type Client = {
  /** Sets the instance and the sign-in; checks no token and sends nothing. Call it again to change either. */
  configure(options: ConfigureOptions): Promise<{ status: 'success' }>;
  /**
   * Opens the connect dialog. Call it directly in a click handler: the window or frame opens before it returns.
   *
   * @returns `{connection: {id, name}}` once saved, `{connection: undefined}` if the user closed the dialog or
   *   another `connect()` took over. Rejects with a `ConnectError`; docs/errors.md lists its codes.
   * @example
   * const { connection } = await connect({ pieceName: '@activepieces/piece-slack' });
   */
  connect(options?: ConnectOptions): Promise<ConnectResult>;
  /**
   * Opens the list of connections: to look after them, or with `select` to pick one. Call it directly in a click
   * handler. Settles like `connect()`, with the connection that was picked, or chosen or made last.
   */
  connections(options?: ConnectionsOptions): Promise<ConnectResult>;
};

/** @param scriptUrl where connect.js came from; the dialog is looked for beside it. */
export function createClient(scriptUrl?: string): Client {
  const defaultDialogUrl = scriptUrl && new URL('embed/index.html', scriptUrl).href;
  let config: Config | undefined;
  let current: Call | undefined;
  let preload: Preload | undefined;

  /** Everything up to the open surface happens in the caller's click. */
  const open = (options: ConnectOptions): Promise<ConnectResult> => {
    if (!config) throw new ConnectError('not_configured', 'not configured.');
    checkConnectOptions(options);
    const { newWindow, signal } = options;
    if (signal?.aborted) throw abortError(signal);
    current?.close();
    const { dialogUrl } = config;
    const popup = newWindow && openPopup(dialogUrl, newWindow);
    const ready = popup ? undefined : preload?.take();
    if (!popup) preload = undefined;
    return new Promise((resolve, reject) => {
      current = startCall({
        config: () => config as Config,
        options,
        open: (closeRequested) =>
          popup ? popupSurface(popup) : (ready ?? createFrame(dialogUrl)).open(closeRequested),
        greeted: ready !== undefined,
        resolve,
        reject,
      });
    });
  };

  const client: Client = {
    connections: (options) => client.connect({ ...options, view: 'connections' } as ConnectOptions),
    async configure(options) {
      config = readConfig(options, defaultDialogUrl);
      preload?.take()?.remove();
      // While a dialog is open the next one can wait.
      preload = current ? undefined : startPreload(config);
      current?.restyle();
      return { status: 'success' };
    },
    async connect(options = {}) {
      const result = open(options);
      const call = current;
      try {
        return await result;
      } finally {
        // Unless another connect() has taken over, the next one gets a fresh frame.
        if (current === call) {
          current = undefined;
          preload ??= config && startPreload(config);
        }
      }
    },
  };
  return client;
}
