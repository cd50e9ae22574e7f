/** connect-hosted.js, for pages with the script tag: adds what the hosted page needs to `window.activepieces`. */
import type { Client } from './client.ts';
import { connectResult } from './connect-result.ts';
import { type ConnectUrlOptions, connectUrl } from './connect-url.ts';
import { withRedirect } from './with-redirect.ts';

const script = document.currentScript as HTMLScriptElement | null;
if (!script) throw new Error('Activepieces: connect-hosted.js is no module. Load it without type="module".');
const dialogUrl = new URL('embed/index.html', script.src).href;
const { activepieces } = window as typeof window & { activepieces?: Client };
if (!activepieces?.connections) throw new Error('Activepieces: Load connect.js before connect-hosted.js.');

// The object stays: a page, or the official SDK, may have kept it.
Object.assign(activepieces, withRedirect({ ...activepieces }, dialogUrl), {
  connectUrl: (options: ConnectUrlOptions) => connectUrl({ ...options, dialogUrl: options.dialogUrl || dialogUrl }),
  connectResult,
});
