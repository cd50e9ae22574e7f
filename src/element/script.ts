/** `connect-element.js`: the element and the loader in one module, for pages without a bundler. */
import { ConnectElement } from './connect-element.ts';
import { defineConnectElement } from './define.ts';

export * from 'activepieces-connect';
export type { ConnectElement } from './connect-element.ts';
export type { ConnectElementEventMap } from './events.ts';

// Vite would take `new URL('…', import.meta.url)` for a file of the source.
const { url } = import.meta;
ConnectElement.dialogUrl = new URL('embed/index.html', url).href;
defineConnectElement();
