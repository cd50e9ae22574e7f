// WebDriver BiDi between Playwright and a stock Firefox: what the two do not agree on is changed here.
import { WebSocket, WebSocketServer } from 'ws';
import { setPreference } from './set-preference.mjs';

/** Playwright's own ids count up from 1. */
const FIRST_OWN_ID = 900_000_000;

const ACTIVE_FRAME =
  'document.activeElement instanceof HTMLIFrameElement ? document.activeElement.contentWindow : null';

/** @param {string} firefoxUrl e.g. `ws://127.0.0.1:1234/session` */
export async function startProxy(firefoxUrl) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  server.on('connection', (playwright) => connect(playwright, firefoxUrl));
  return server.address().port;
}

function connect(playwright, firefoxUrl) {
  const firefox = new WebSocket(firefoxUrl, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
  const opened = new Promise((resolve) => firefox.once('open', resolve));
  const pending = new Map();
  /** Of each context; null for those of windows. */
  const parents = new Map();
  let activeWindow;
  let lastId = FIRST_OWN_ID;

  const request = (method, params) =>
    new Promise((resolve) => {
      pending.set(++lastId, resolve);
      firefox.send(JSON.stringify({ id: lastId, method, params }));
    });
  /** Firefox gives keys to the document of the command's context: that is the frame with the focus, as for a user. */
  const focusedContext = async (context) => {
    const { result } = await request('script.evaluate', {
      expression: ACTIVE_FRAME,
      target: { context },
      awaitPromise: false,
    });
    const inner = result?.result?.value?.context;
    return inner ? focusedContext(inner) : context;
  };
  /** A key may close the frame that receives it, before Firefox has answered: that is no failure of the command. */
  const performKeys = async ({ id, method, params }) => {
    const context = await focusedContext(params.context);
    const answer = await request(method, { ...params, context });
    const isClosed = context !== params.context && answer.error === 'no such frame';
    playwright.send(JSON.stringify(isClosed ? { type: 'success', id, result: {} } : { ...answer, id }));
  };
  const windowOf = (context) => {
    const parent = parents.get(context);
    return parent ? windowOf(parent) : context;
  };
  /** A user can click and type only in a window that is in front. */
  const activateWindow = async (context) => {
    const window = windowOf(context);
    if (window === activeWindow) return;
    activeWindow = window;
    await request('browsingContext.activate', { context: window });
  };
  const onContextCreated = ({ context, parent }) => {
    parents.set(context, parent);
    if (!parent) activeWindow = undefined;
  };

  /** Firefox has no such command. */
  const setMediaFeatures = async ({ features, userContexts }) => {
    await setPreference.colorScheme(request, features['prefers-color-scheme']);
    // A new user context, and thereby a new test, begins with the default.
    if (!userContexts) return;
    await setPreference.reducedMotion(request, 'no-preference');
    await setPreference.forcedColors(request, 'none');
  };

  // One after the other, so that keys which wait for the focused frame are not overtaken.
  let queue = opened;
  playwright.on('message', (data) => {
    queue = queue.then(async () => {
      const text = String(data);
      const message = JSON.parse(text);
      const { id, method, params } = message;
      if (method === 'emulation.setMediaFeaturesOverride') {
        await setMediaFeatures(params);
        return playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
      }
      // A window costs a toolbar of its own, and Firefox 153 keeps 10 MB of each that is closed.
      if (method === 'browsingContext.create') params.type = 'tab';
      const [, feature, value] = /\/\* media feature (\w+): ([\w-]+) \*/.exec(text) ?? [];
      if (method === 'script.callFunction' && feature) await setPreference[feature](request, value);
      if (method === 'input.performActions') {
        await activateWindow(params.context);
        if (params.actions.some(({ type }) => type === 'key')) return performKeys(message);
      }
      // Playwright runs every script with a user activation, after which any page may open windows. Only a test that
      // opens a window by a script means it.
      if (params?.userActivation && !/\bopen\(/.test(text)) params.userActivation = false;
      firefox.send(JSON.stringify(message));
    });
  });
  firefox.on('message', (data) => {
    const text = String(data);
    const id = Number(/"id":(9\d{8})\b/.exec(text)?.[1]);
    const resolve = pending.get(id);
    pending.delete(id);
    if (resolve) return resolve(JSON.parse(text));
    if (text.includes('"browsingContext.contextCreated"')) onContextCreated(JSON.parse(text).params);
    playwright.send(text);
  });
  playwright.on('close', () => firefox.close());
  firefox.on('close', () => playwright.close());
}
