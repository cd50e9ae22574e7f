import type { ConnectError, ConnectionResult, ConnectOptions } from 'activepieces-connect';
import { type ComponentPropsWithoutRef, createElement, forwardRef, type MouseEvent } from 'react';
import { useCaller } from './use-caller.ts';
import { useLatest } from './use-latest.ts';

type Callbacks = {
  /** A connection was made; also if the button is gone by then. */
  onConnected?: ((connection: ConnectionResult) => void) | undefined;
  /** The user closed the dialog without a connection, or another call took over. */
  onClosed?: (() => void) | undefined;
  /** Without it an error is an unhandled rejection, which browsers report in the console. */
  onError?: ((error: ConnectError) => void) | undefined;
};

/** So that a new option cannot be forgotten, and end up as an attribute. */
type EveryOption = { [Name in keyof Required<ConnectOptions>]: ConnectOptions[Name] };

/** The options of `connect()`, and the props of a `<button>`. */
export type ConnectButtonProps = Omit<ComponentPropsWithoutRef<'button'>, keyof Callbacks> & ConnectOptions & Callbacks;

/** A `<button>` that opens the dialog, unless its `onClick` prevents the default. */
export const ConnectButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, ConnectButtonProps>(
  function ConnectButton(props, ref) {
    const {
      pieceName,
      connectionName,
      displayName,
      newWindow,
      redirect,
      allowSetupLater,
      scope,
      projectIds,
      preSelectForNewProjects,
      externalId,
      signal,
      onEvent,
      onConnected,
      onClosed,
      onError,
      onClick,
      ...button
    } = props;
    // Callbacks are those of the last render, not of the click.
    const callbacks = useLatest({ onEvent, onConnected, onClosed, onError });
    const { connect } = useCaller(({ status }) => {
      if (status === 'closed') onClosed?.();
    });

    const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
      onClick?.(event);
      if (event.defaultPrevented) return;
      const options: EveryOption = {
        pieceName,
        connectionName,
        displayName,
        newWindow,
        redirect,
        allowSetupLater,
        scope,
        projectIds,
        preSelectForNewProjects,
        externalId,
        signal,
        onEvent: (connectEvent) => callbacks.current.onEvent?.(connectEvent),
      };
      connect(options).then(
        ({ connection }) => {
          if (connection) callbacks.current.onConnected?.(connection);
        },
        (error: ConnectError) => {
          if (!callbacks.current.onError) throw error;
          callbacks.current.onError(error);
        },
      );
    };
    return createElement('button', { type: 'button', ...button, ref, onClick: handleClick });
  },
);
