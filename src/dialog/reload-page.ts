/**
 * A chunk without a hash in its name, and without imports: unlike all others it can still be loaded once newer files have
 * replaced those that the page was built with.
 */

const CHECK_TIMEOUT_MS = 5000;
const FILE_TIMEOUT_MS = 15_000;
/** In Firefox a message may overtake the news that a frame is gone. */
const NOTICE_MS = 300;

/** See reload-if-useful.ts. */
type Conditions = { unsavedWork: boolean; cannotStartAgain: boolean; userTriedAgain: boolean };

/**
 * Loads the page anew if it now names another script, or if `mayBeSame`. Then the promise never settles. Only if the
 * conditions still allow it.
 */
export async function reloadPage(conditions: Conditions, mayBeSame: boolean): Promise<void> {
  // The state of the history survives a reload, needs no storage, and is new for each frame and window.
  const mayReload = () =>
    !conditions.unsavedWork && !conditions.cannotStartAgain && (conditions.userTriedAgain || !history.state);
  if (!mayReload() || !(await isUseful(mayBeSame)) || !mayReload()) return;
  const presence = document.querySelector('iframe');
  presence?.remove();
  await new Promise((resolve) => setTimeout(resolve, NOTICE_MS));
  if (!mayReload()) {
    if (presence) document.body.append(presence);
    return;
  }
  askHostToWait();
  history.replaceState('reloaded', '');
  location.reload();
  await new Promise(() => {});
}

/**
 * The host takes a page that is gone for three quarters of a second for one that was closed. It waits for as long as for the
 * first page if the frame in this one, by which it knows that the dialog is there, is gone before CLIENT_INIT comes.
 */
function askHostToWait(): void {
  // To any origin, as by connectToHost(): the message contains nothing confidential.
  (opener ?? parent).postMessage({ type: 'CLIENT_INIT', data: {} }, '*');
}

/** A page of a proxy or an error page has no dialog, and says nothing. */
async function isUseful(mayBeSame: boolean): Promise<boolean> {
  const script = document.querySelector('script:not([async])')?.getAttribute('src');
  const page = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(CHECK_TIMEOUT_MS) });
  const html = await page.text();
  const isNew = page.ok && html.includes('id="app"') && (mayBeSame || !html.includes(`${script}`));
  if (isNew) await fillCache([...html.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g)].map(([, file = '']) => file));
  return isNew;
}

/** The user would look at an empty page for as long as the files take. */
async function fillCache(files: string[]): Promise<void> {
  const load = async (file: string) => (await fetch(file, { signal: AbortSignal.timeout(FILE_TIMEOUT_MS) })).text();
  await Promise.allSettled(files.map(load));
}
