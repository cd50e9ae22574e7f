import { tStandalone as t } from '../../i18n/standalone.ts';

/** Set through CSSOM, which the CSP allows, to keep it out of the first style sheet. */
const style =
  'display:grid;align-content:center;gap:var(--ap-space-2);min-height:100dvh;max-width:44ch;margin:auto;padding:var(--ap-space-6)';

/**
 * For a dialog without an opener or parent. Without Preact: a chunk that shares it would move it out of the first file
 * (rolldown#10731).
 */
export function showStandalone(root: HTMLElement): void {
  const main = document.createElement('main');
  const title = document.createElement('h1');
  const text = document.createElement('p');
  main.style.cssText = style;
  title.className = 'title';
  title.textContent = t('title');
  document.title = t('title');
  text.textContent = t('text');
  main.append(title, text);
  root.append(main);
}
