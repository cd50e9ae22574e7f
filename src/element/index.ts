/** `activepieces-connect/element`: defines `<activepieces-connect>`. On a server it does nothing. */
import { defineConnectElement } from './define.ts';

export type { ConnectElement } from './connect-element.ts';
export type { ConnectElementEventMap } from './events.ts';

defineConnectElement();
