import { ConnectError } from '../errors.ts';
import { abortError } from './call-errors.ts';
import type { Call } from './call-setup.ts';
import { checkOptions } from './check-options.ts';
import { type Config, createConfig } from './config.ts';
import { createFrame } from './frame.ts';
import type { ConfigureOptions, ConnectionsOptions, ConnectOptions, ConnectResult } from './options.ts';
import { openPopup } from './popup.ts';
import { type ClaimFrame, startPreload } from './preload.ts';
import { startCall } from './start-call.ts';
import type { Surface } from './surface.ts';

export type Client = {
  /**
   * Sets the instance and the credentials, without a request. Call it again to change them: a dialog that is open adopts
   * the appearance, and the credentials when its session expires, unless they are of another instance.
   */
  configure(options: ConfigureOptions): Promise<{ status: 'success' }>;
  /**
   * Opens the connect dialog. Call it directly in a click handler: the window or iframe opens before it returns.
   *
   * @returns `{connection: {id, name}}` once saved, `{connection: undefined}` if the user closed the dialog or
   *   another `connect()` took over. Rejects with a `ConnectError`; docs/errors.md lists its codes.
   * @example
   * const { connection } = await connect({ pieceName: '@activepieces/piece-slack' });
   */
  connect(options?: ConnectOptions): Promise<ConnectResult>;
  /**
   * Opens the list of connections: to manage them, or with `select` to pick one. Call it directly in a click handler.
   * Settles like `connect()`, with the connection that was picked, or else viewed or created last.
   */
  connections(options?: ConnectionsOptions): Promise<ConnectResult>;
};

/** @param scriptUrl the URL of connect.js, beside which the dialog is expected */
export function createClient(scriptUrl?: string): Client {
  const defaultDialogUrl = scriptUrl && new URL('embed/index.html', scriptUrl).href;
  let config: Config | undefined;
  let current: Call | undefined;
  let claimFrame: ClaimFrame | undefined;

  /** Synchronous up to the open surface, so that window.open() keeps the user activation. */
  const run = async (method: 'connect' | 'connections', options: ConnectOptions = {}): Promise<ConnectResult> => {
    if (!config) {
      const sentence = 'Call configure() first.';
      throw new ConnectError('not_configured', sentence);
    }
    checkOptions(method, options);
    if (globalThis.origin === 'null') {
      const sentence = 'The page has no origin. Serve it by http(s), without sandbox.';
      throw new ConnectError('dialog_unreachable', sentence);
    }
    const { newWindow, signal } = options;
    if (signal?.aborted) throw abortError(signal);
    current?.close();
    const { dialogUrl } = config;
    let surface: Surface;
    if (newWindow) surface = openPopup(dialogUrl, newWindow);
    else {
      surface = claimFrame?.() ?? createFrame(dialogUrl);
      claimFrame = undefined;
    }
    const call = startCall({
      config,
      options: { ...options, view: method },
      surface,
      onEnded() {
        // Unless another call has taken over, preload a frame for the next one.
        if (current === call) {
          current = undefined;
          claimFrame ??= startPreload(config as Config);
        }
      },
    });
    current = call;
    return call.result;
  };

  return {
    async configure(options) {
      config = createConfig(options, defaultDialogUrl);
      claimFrame?.()?.remove();
      // While a dialog is open the next one can wait.
      claimFrame = current ? undefined : startPreload(config);
      current?.reconfigure(config);
      return { status: 'success' };
    },
    connect: (options) => run('connect', options),
    connections: (options) => run('connections', options),
  };
}
