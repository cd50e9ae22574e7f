/** What forbids to load the page anew. */
export const reloadBlockers = {
  /** The user has typed something, or a sign-in or a save is going on. */
  unsavedWork: false,
  /** The official SDK answers CLIENT_INIT only once. */
  officialHost: false,
};

const mayReload = () => !reloadBlockers.unsavedWork && !reloadBlockers.officialHost;

/**
 * To be called when a file of the dialog could not be loaded. If newer files have replaced those that this page was built
 * with, which happens while a preloaded dialog waits, the page is loaded anew: the host answers its CLIENT_INIT again.
 * If the page names the same files as before, or cannot be reached, the promise resolves.
 */
export function reloadIfReplaced(): Promise<void> {
  return import('./reload-page.ts').then(({ reloadPage }) => reloadPage(mayReload)).catch(() => undefined);
}
