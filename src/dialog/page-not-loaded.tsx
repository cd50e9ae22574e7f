import { render } from 'preact';
import { loadLocale } from './load-locale.ts';
import { Card } from './screens/card.tsx';
import { Failed } from './screens/failed.tsx';

/**
 * For the hosted page whose chunk cannot be loaded: nothing is known of its address but that it can be tried again.
 * Browsers do not all import again what has failed once, so the page is loaded anew.
 */
export async function showNotLoaded(root: HTMLElement, hash: string): Promise<void> {
  await loadLocale(navigator.language);
  const dialog = {
    requestClose: () => history.back(),
    async retry() {
      history.replaceState(null, '', hash);
      location.reload();
    },
  };
  render(
    <Card>
      <Failed failure={{ kind: 'problem', problem: { code: 'unreachable' } }} dialog={dialog} />
    </Card>,
    root,
  );
}
