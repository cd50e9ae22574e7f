import { tStandalone as t } from '../i18n/standalone.ts';

/** Through CSSOM, which the policy of the page allows: no form waits for it in the sheet. */
const style =
  'display:grid;align-content:center;gap:var(--ap-space-2);min-height:100dvh;max-width:44ch;margin:auto;padding:var(--ap-space-6)';

/**
 * Somebody opened the dialog's address by hand, or the window that opened it was cut off. Without Preact: a chunk that
 * shares it would take it out of the first file.
 */
export function showStandalone(root: HTMLElement): void {
  const main = document.createElement('main');
  const title = document.createElement('h1');
  const text = document.createElement('p');
  main.style.cssText = style;
  title.className = 'title';
  title.textContent = t('title');
  text.textContent = t('text');
  main.append(title, text);
  root.append(main);
}
