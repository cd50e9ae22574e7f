import { type ConnectOptions, type ConnectResult, connect, connections, isConnectError } from 'activepieces-connect';
import { flagAttribute, invalidElement, readAttribute, textAttribute, windowSize } from './attributes.ts';
import type { Configuring } from './configuration.ts';
import { TAG_NAME } from './tag-name.ts';

type OpenedElement = HTMLElement & { connectOptions: ConnectOptions | undefined };

/** Synchronous up to the open dialog, so that window.open() keeps the user activation. */
export async function openElementDialog(
  element: OpenedElement,
  configuring: Configuring | undefined,
  { signal, onEvent }: Required<Pick<ConnectOptions, 'signal' | 'onEvent'>>,
): Promise<ConnectResult> {
  if (configuring?.error) throw configuring.error;
  const { connectOptions } = element;
  const options: ConnectOptions = {
    ...connectOptions,
    ...attributesOf(element, connectOptions),
    signal,
    onEvent(event) {
      onEvent?.(event);
      connectOptions?.onEvent?.(event);
    },
  };
  const select = readAttribute(element, 'select', flagAttribute);
  const result = select ? connections({ ...options, select }) : connect(options);
  // Invalid options of configure() are known only now, when a dialog with the last ones may have opened.
  const [{ connection }] = await Promise.all([result.catch(explain), configuring?.done]);
  return { connection };
}

/** @throws `invalid_options` for an attribute that is not valid */
function attributesOf(element: OpenedElement, given: ConnectOptions = {}): ConnectOptions {
  return {
    pieceName: readAttribute(element, 'piece-name', textAttribute) ?? given.pieceName,
    connectionName: readAttribute(element, 'connection-name', textAttribute) ?? given.connectionName,
    displayName: readAttribute(element, 'display-name', textAttribute) ?? given.displayName,
    newWindow: (readAttribute(element, 'new-window', windowSize) ?? given.newWindow) || undefined,
    allowSetupLater: readAttribute(element, 'allow-setup-later', flagAttribute) ?? given.allowSetupLater,
  };
}

function explain(error: unknown): never {
  if (!isConnectError(error) || error.code !== 'not_configured') throw error;
  throw invalidElement(`The attribute instance-url of <${TAG_NAME}> is missing, and configure() has not been called.`);
}
