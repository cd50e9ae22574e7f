import type { ConnectError, ConnectEvent, ConnectionResult } from 'activepieces-connect';

/** What `<activepieces-connect>` dispatches. All of them bubble. */
export type ConnectElementEvents = {
  /** The connection is saved, or was picked. */
  connected: CustomEvent<ConnectionResult>;
  /** The dialog was closed without a connection. */
  closed: CustomEvent<null>;
  /** The call failed. Unless a listener calls `preventDefault()`, the error is also reported as unhandled rejection. */
  error: CustomEvent<ConnectError>;
  /** The steps of the user, as `onEvent` reports them. */
  progress: CustomEvent<ConnectEvent>;
};

export type ConnectElementEventMap = Omit<HTMLElementEventMap, keyof ConnectElementEvents> & ConnectElementEvents;

/** @returns false if a listener has called `preventDefault()` */
export function dispatch<Type extends keyof ConnectElementEvents>(
  element: HTMLElement,
  type: Type,
  detail: ConnectElementEvents[Type]['detail'],
): boolean {
  const event = new CustomEvent(type, { detail, bubbles: true, cancelable: type === 'error' });
  // It does not get to `window`, where `onerror` stands for an uncaught error of a script.
  const stop = (bubbling: Event) => {
    if (bubbling === event) bubbling.stopPropagation();
  };
  if (type === 'error') document.addEventListener(type, stop);
  const isUnhandled = element.dispatchEvent(event);
  document.removeEventListener(type, stop);
  return isUnhandled;
}
