import { render } from 'preact';
import { t, tCommon } from '../i18n/index.ts';

/**
 * For the hosted page whose chunk cannot be loaded. In English: what cannot load a chunk cannot load a language. Browsers
 * do not all import again what has failed once, so the page is loaded anew, with the address that it was opened with.
 */
export function showNotLoaded(root: HTMLElement, hash: string): void {
  const tryAgain = () => {
    history.replaceState(null, '', hash);
    location.reload();
  };
  render(
    <div class="card" role="dialog" aria-modal="true" aria-labelledby="title">
      <header class="header">
        <h1 class="title" id="title">
          {t('failed.title.unknown-app')}
        </h1>
      </header>
      <div class="body">
        <p>{t('problem.unreachable')}</p>
        <button type="button" class="button button-primary" onClick={tryAgain}>
          {tCommon('try-again')}
        </button>
      </div>
    </div>,
    root,
  );
}
