import { t, tCommon } from '../../i18n/index.ts';
import type { Dialog } from '../dialog.ts';
import { Destination } from './destination.tsx';
import { CloseButton } from './header.tsx';

/** In the layout of the form, to avoid a layout shift. */
export function Loading({ dialog }: { dialog: Dialog }) {
  return (
    <>
      <header class="header">
        <span class="logo skeleton" />
        <h1 class="title" id="title">
          <span class="sr-only">{t('dialog.loading')}</span>
          <span class="skeleton skeleton-title" />
        </h1>
        <CloseButton dialog={dialog} />
      </header>
      <div class="body" aria-hidden="true">
        <span class="skeleton skeleton-line" />
        <span class="skeleton skeleton-line short" />
        <span class="skeleton skeleton-input" />
      </div>
      <footer class="footer">
        <Destination apiUrl={dialog.apiUrl} />
        <button type="button" class="button" onClick={dialog.requestClose}>
          {tCommon('cancel')}
        </button>
        <span class="button skeleton skeleton-button" aria-hidden="true" />
      </footer>
    </>
  );
}
