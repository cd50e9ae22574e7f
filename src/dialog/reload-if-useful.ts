/** What decides whether the page may be loaded anew. */
export const reloadConditions = {
  /** The user has typed something, or a sign-in or a save is going on. */
  unsavedWork: false,
  /** The official SDK answers CLIENT_INIT only once, and the address of the hosted page is gone. */
  cannotStartAgain: false,
  /** By itself the page is loaded anew once, so that it never goes on for ever. */
  userTriedAgain: false,
};

/**
 * To be called when a file of the dialog could not be loaded. The page is loaded anew, and the host answers its
 * CLIENT_INIT again, if that can help: if newer files have replaced those that this page was built with, which happens
 * while a preloaded dialog waits; or if the file could not be loaded before, since Firefox does not try again to import
 * what has failed once. Otherwise, and if the page cannot be reached, the promise resolves.
 */
export function reloadIfUseful(hasFailedBefore = false): Promise<void> {
  return import('./reload-page.ts')
    .catch(importAgain)
    .then(({ reloadPage }) => reloadPage(reloadConditions, hasFailedBefore))
    .catch(() => undefined);
}

/** By another address, so that Firefox tries again, too. build/dialog-page.ts gives the chunk this name. */
const importAgain = (): Promise<typeof import('./reload-page.ts')> =>
  import(/* @vite-ignore */ `./reload-page.js?${performance.now()}`);
