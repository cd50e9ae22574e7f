import { t } from '../../i18n/index.ts';

/** Somebody opened the dialog's address by hand, or the window that opened it was cut off. */
export function Standalone() {
  return (
    <main class="standalone">
      <h1 class="title">{t('dialog.standalone.title')}</h1>
      <p>{t('dialog.standalone.text')}</p>
    </main>
  );
}
